// Keys of review. Each control says its own in data-key; without script all of them are links and buttons.
const typing = (target) => target.closest("input, select, textarea") !== null;
const first = (selector) => document.querySelector(selector);

function open(key) {
  const control = [...document.querySelectorAll("[data-key]")].find((each) => each.dataset.key.split(" ").includes(key));
  if (!control) return false;
  control.click();
  return true;
}

function act(key) {
  if (key === "c") return focus("fieldset .field select, fieldset .field input");
  if (key === "n") return focus("#note");
  return open(key);
}

function focus(selector) {
  const field = first(selector);
  if (!field) return false;
  field.focus();
  if (field.select) field.select();
  return true;
}

document.addEventListener("keydown", (event) => {
  // the board's own keys come first: g and a letter go somewhere
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (typing(event.target)) {
    if (event.key === "Escape") event.target.blur();
    if (event.key === "Enter" && event.target.matches("select, #note")) {
      const named = event.target.matches("#note") ? "note" : "correct";
      if (event.target.matches("#note") && event.shiftKey) return;
      event.preventDefault();
      first(`#decide button[value="${named}"]`)?.click();
    }
    return;
  }
  if (act(event.key)) event.preventDefault();
});

first("mark")?.scrollIntoView({ block: "center" });

// A decision is sent once, however often its key is pressed.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "yes";
});
addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));
