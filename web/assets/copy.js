/** @file Copy buttons: put words on the clipboard and say so. */
import { byId, el } from "./dom.js";

/**
 * A button that copies.
 * @param {string} label
 * @param {() => string | Promise<string>} words called on the press
 * @param {string} [about] what this button belongs to, for those who hear buttons one by one
 */
export function copyButton(label, words, about = "") {
  const button = el(
    "button.quiet",
    { type: "button", "aria-label": about ? `${label}: ${about}` : null },
    label,
  );
  button.addEventListener("click", async () => {
    try {
      await toClipboard(words());
      say(button, label, "Copied");
    } catch {
      say(button, label, "Could not copy");
    }
  });
  return button;
}

/** Shows and announces the outcome, then gives the button its name back. @param {HTMLElement} button @param {string} label @param {string} outcome */
function say(button, label, outcome) {
  byId("announce").textContent = `${outcome}.`;
  button.textContent = outcome;
  setTimeout(() => {
    button.textContent = label;
    byId("announce").textContent = "";
  }, 5000);
}

/**
 * Words that must first be fetched are handed over as a promise, because browsers take only what begins within the press.
 * Where a page is not on https or localhost there is no clipboard; the old command serves.
 * @param {string | Promise<string>} words
 */
async function toClipboard(words) {
  if (navigator.clipboard?.write && typeof ClipboardItem === "function") {
    const text = Promise.resolve(words).then((w) => new Blob([w], { type: "text/plain" }));
    return navigator.clipboard.write([new ClipboardItem({ "text/plain": text })]);
  }
  const { oldCopy } = await import("./old-copy.js");
  oldCopy(await words);
}
