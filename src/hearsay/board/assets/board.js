"use strict";
// What the board does beyond its pages: keys, drop, and progress. Everything is there without it, too.
(() => {
  const PLACES = { i: "/", r: "/reports", s: "/sources", o: "/outlets", a: "/add", v: "/review" };
  let going = 0; // when "g" was pressed

  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]");
  const entries = () => [...document.querySelectorAll(".list :is(.incident, .hit) h3 a")];

  function step(by) {
    const all = entries();
    if (!all.length) return;
    const at = all.indexOf(document.activeElement);
    all[Math.max(0, Math.min(all.length - 1, at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by))].focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (Date.now() - going < 1500 && PLACES[event.key]) {
      event.preventDefault();
      location.assign(PLACES[event.key]);
      return;
    }
    going = event.key === "g" ? Date.now() : 0;
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("find")?.focus();
    } else if (event.key === "?" && !document.getElementById("keys")) {
      location.assign("/help");
    } else if ((event.key === "j" || event.key === "k") && entries().length) {
      event.preventDefault();
      step(event.key === "j" ? 1 : -1);
    }
  });

  const drop = document.getElementById("drop");
  if (drop) {
    const input = drop.querySelector("input[type=file]");
    const over = (is) => (event) => {
      event.preventDefault();
      drop.classList.toggle("is-over", is);
    };
    drop.addEventListener("dragover", over(true));
    drop.addEventListener("dragleave", over(false));
    drop.addEventListener("drop", (event) => {
      over(false)(event);
      input.files = event.dataTransfer.files;
    });
  }

  async function follow(part) {
    while (!part.dataset.over) {
      await new Promise((done) => setTimeout(done, 900));
      const answer = await fetch(`${location.pathname}?part=1`);
      if (!answer.ok) return;
      const made = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("adding");
      part.replaceWith(made);
      part = made;
    }
  }
  const adding = document.getElementById("adding");
  if (adding) follow(adding);
})();
