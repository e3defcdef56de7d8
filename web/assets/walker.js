/** @file Walks through the marks of a document: "7 of 9", buttons, and the keys n and p, which can be switched off. */
import { byId, el } from "./dom.js";

const KEPT = "onrecord.keys";

/**
 * The bar, or nothing where the text has no marks.
 * @param {Element} text
 */
export function walker(text) {
  const marks = [...text.querySelectorAll("mark")];
  if (marks.length === 0) return null;
  let at = -1;
  const place = el("span", {}, `${marks.length} marked`);
  const go = (/** @type {number} */ step) => {
    marks[at]?.classList.remove("now");
    at = at < 0 && step < 0 ? marks.length - 1 : (at + step + marks.length) % marks.length;
    marks[at].classList.add("now");
    marks[at].scrollIntoView({ block: "center" });
    place.textContent = `${at + 1} of ${marks.length}`;
    byId("announce").textContent = `Mark ${at + 1} of ${marks.length}`;
  };
  const box = /** @type {HTMLInputElement} */ (el("input", { type: "checkbox", checked: keysOn() }));
  box.addEventListener("change", () => keep(box.checked));
  addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.matches("input:not([type=checkbox]), textarea, select");
    if (!box.checked || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "n") go(1);
    if (event.key === "p") go(-1);
  });
  return el(
    "div.walker",
    { role: "group", "aria-label": "Marked words" },
    el("button", { type: "button", onclick: () => go(-1) }, "Previous"),
    place,
    el("button", { type: "button", onclick: () => go(1) }, "Next"),
    el("label", {}, box, el("span", {}, "keys ", el("kbd", {}, "n"), " ", el("kbd", {}, "p"))),
  );
}

/** The one thing that the pages keep in the reader's browser. */
function keysOn() {
  try {
    return localStorage.getItem(KEPT) !== "off";
  } catch {
    return true;
  }
}

/** @param {boolean} on */
function keep(on) {
  try {
    localStorage.setItem(KEPT, on ? "on" : "off");
  } catch {
    // a browser that keeps nothing still has the box for this page
  }
}
