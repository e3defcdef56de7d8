/** @file The clipboard of pages that are neither on https nor on localhost. */
import { el } from "./dom.js";

/** @param {string} words @throws where the browser refuses */
export function oldCopy(words) {
  const box = el("textarea", { class: "unseen", "aria-hidden": "true" });
  box.textContent = words;
  document.body.append(box);
  /** @type {HTMLTextAreaElement} */ (box).select();
  const done = document.execCommand("copy");
  box.remove();
  if (!done) throw new Error("the browser refused");
}
