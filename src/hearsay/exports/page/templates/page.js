"use strict";
(() => {
  const card = document.getElementById("card");
  const body = document.getElementById("card-body");
  const keys = document.getElementById("keys");
  const wide = matchMedia("(min-width: 72rem)");
  const narrow = matchMedia("(max-width: 44rem)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let shown = null; // the key of the item whose card is open
  let kept = false; // whether it stays when the pointer leaves
  let timer = 0;

  const ROLES = ["doer", "recipient", "weapon", "where", "when", "many"];

  const ref = (key) => document.getElementById(`m-${key}`);
  const byKey = (key) => ref(key).closest(".report").querySelectorAll(`[data-k~="${key}"]:not(.voice, .back, .go)`);
  const isSeen = (each) => each.getClientRects().length && getComputedStyle(each).visibility === "visible";
  const refs = (kind) => [...document.querySelectorAll(kind)].filter(isSeen);
  const having = (key, role) => document.getElementById(`c-${key}`).closest(".report").querySelectorAll(`[data-${role}~="${key}"]`);
  const keysOf = (element) => element.dataset.k.split(" ");
  const isOff = (key) => getComputedStyle(ref(key)).visibility === "hidden";
  // The items of some words whose layer is on; of statements and events all, which leave plain words when they are off.
  const keysOn = (element) => keysOf(element).filter((key) => !isOff(key));

  function clear() {
    const lit = ["active", ...ROLES].map((role) => `is-${role}`);
    document.querySelectorAll(`.report :is(${lit.map((name) => `.${name}`)})`).forEach((each) => each.classList.remove(...lit));
    document.querySelectorAll('[aria-describedby="card"]').forEach((each) => each.removeAttribute("aria-describedby"));
  }

  function close() {
    clearTimeout(timer);
    clear();
    card.hidden = true;
    card.classList.remove("is-kept");
    shown = null;
    kept = false;
  }

  function show(key, keep, beside) {
    const template = document.getElementById(`c-${key}`);
    if (!template || !ref(key)) return;
    clearTimeout(timer);
    if (shown !== key) {
      clear();
      body.replaceChildren(template.content.cloneNode(true));
      byKey(key).forEach((each) => each.classList.add("is-active"));
      ROLES.forEach((role) => having(key, role).forEach((each) => each.classList.add(`is-${role}`)));
    }
    shown = key;
    kept = keep;
    card.classList.toggle("is-kept", keep);
    card.hidden = false;
    ref(key).setAttribute("aria-describedby", "card");
    place(beside || ref(key));
  }

  // Beside the words in a wide window, under them in others; a narrow one has the card at its foot, by CSS.
  function place(beside) {
    card.style.removeProperty("left");
    card.style.removeProperty("top");
    const spot = (beside.getClientRects().length ? beside : ref(shown)).getClientRects()[0];
    if (!spot) return;
    if (narrow.matches) {
      const hidden = spot.bottom + 24 - (innerHeight - card.offsetHeight);
      if (hidden > 0) scrollBy({ top: hidden, behavior: still.matches ? "auto" : "smooth" });
      return;
    }
    const margin = beside.closest(".report").querySelector(".margin").getBoundingClientRect();
    const bottom = document.documentElement.clientHeight - card.offsetHeight - 12;
    const left = wide.matches ? margin.left : Math.min(spot.left, document.documentElement.clientWidth - card.offsetWidth - 16);
    const under = spot.bottom + 8 > bottom ? spot.top - card.offsetHeight - 8 : spot.bottom + 8;
    const top = wide.matches ? Math.max(64, Math.min(spot.top - 12, bottom)) : under;
    card.style.setProperty("left", `${Math.max(8, left) + scrollX}px`);
    card.style.setProperty("top", `${top + scrollY}px`);
  }

  function leave() {
    clearTimeout(timer);
    if (!kept) timer = setTimeout(close, 220);
  }

  function isInView(element) {
    const { top, bottom } = element.getBoundingClientRect();
    return top > 48 && bottom < innerHeight;
  }

  function reveal(element) {
    element.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
  }

  function go(key, keep) {
    const target = ref(key);
    if (!target || !target.getClientRects().length) return;
    show(key, keep, target); // the mark of a layer that is off is there while its card is
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
    show(key, keep, target);
  }

  function step(by, kind = ".ref:not(.event, .place, .time, .figure, .judging)") {
    const all = refs(kind);
    if (!all.length) return;
    const here = shown ? all.indexOf(ref(shown)) : -1;
    const isBehind = (each) => shown ? ref(shown).compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING : each.getBoundingClientRect().top > 64;
    const behind = all.findIndex(isBehind);
    const start = by > 0 ? Math.max(0, behind) : (behind < 0 ? all.length : behind) - 1;
    const next = here >= 0 ? here + by : start;
    go(all[(next + all.length) % all.length].dataset.k, kept);
  }

  // A second press on words that stand in several statements goes outward, from the innermost.
  function press(element) {
    const all = keysOn(element);
    if (!all.length) return undefined;
    const at = kept ? all.indexOf(shown) : -1;
    if (at < 0) return show(all[all.length - 1], true, element);
    return at > 0 ? show(all[at - 1], true, element) : close();
  }

  function voice(button) {
    const report = button.closest(".report");
    const on = button.getAttribute("aria-pressed") !== "true";
    quiet();
    if (!on) return;
    const words = button.hasAttribute("data-own") ? [...report.querySelectorAll(".own")] : [];
    const mentions = button.dataset.a ? [...report.querySelectorAll(`[data-actor~="${button.dataset.a}"]`)] : [];
    const theirs = button.dataset.k ? keysOf(button).filter(ref).flatMap((key) => [...byKey(key)]) : [];
    const all = [...words, ...mentions, ...theirs];
    all.forEach((each) => each.classList.add("is-voice"));
    report.classList.add("has-voice");
    button.setAttribute("aria-pressed", "true");
    if (all.length && !all.some(isInView)) reveal(all[0]);
  }

  function quiet() {
    document.querySelectorAll(".is-voice").forEach((each) => each.classList.remove("is-voice"));
    document.querySelectorAll(".has-voice").forEach((each) => each.classList.remove("has-voice"));
    document.querySelectorAll('.voice[aria-pressed="true"]').forEach((each) => each.setAttribute("aria-pressed", "false"));
  }

  function table() {
    const row = document.activeElement.closest("[id^='n-']");
    if (row) return go(row.id.slice(2), kept);
    const key = shown || document.activeElement.dataset.k;
    const line = key && document.getElementById(`n-${key}`);
    if (line) { close(); line.focus({ preventScroll: true }); reveal(line); }
    return undefined;
  }

  const words = (target) => target.closest(".text [data-k], .headline [data-k]");

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch" || kept) return;
    const element = words(event.target);
    if (element) {
      const all = keysOn(element);
      clearTimeout(timer);
      if (!all.length) { if (shown) leave(); return; }
      timer = setTimeout(() => show(all[all.length - 1], false, element), 60);
    } else if (event.target.closest("#card")) {
      clearTimeout(timer);
    } else if (shown) {
      leave();
    }
  });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches(".ref") && shown !== event.target.dataset.k) show(event.target.dataset.k, false);
  });
  document.addEventListener("focusout", (event) => {
    if (event.target.matches(".ref") && !card.contains(event.relatedTarget)) leave();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest(".back[data-k], .go, a.spot, #card a[data-k]");
    const element = words(event.target);
    const button = event.target.closest(".voice");
    if (link) { event.preventDefault(); go(link.dataset.k, true); }
    else if (element) { event.preventDefault(); press(element); }
    else if (button) voice(button);
    else if (event.target.closest("#close")) close();
    else if (event.target.closest("#help")) keys.showModal();
    else if (!event.target.closest("#card, .top, a")) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    const acts = {
      n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1), t: table,
      e: () => step(1, ".ref.event"), E: () => step(-1, ".ref.event"),
      f: () => step(1, ".ref.figure"), F: () => step(-1, ".ref.figure"),
      Escape: () => { close(); quiet(); },
      "?": () => keys.showModal(),
    };
    const switches = /^[0-9m]$/.test(event.key) ? [...document.querySelectorAll(`.legend [aria-keyshortcuts="${event.key}"]`)] : [];
    const on = !switches.every((each) => each.checked);
    if (switches.length) switches.filter((each) => each.checked !== on).forEach((each) => each.click());
    else if (Object.hasOwn(acts, event.key)) { if (event.key !== "Escape") event.preventDefault(); acts[event.key](); }
  });
  addEventListener("resize", () => { if (shown) place(ref(shown)); });
})();
