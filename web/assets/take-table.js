/** @file A list that stands in a table of its page can be taken along as well. */
import { el } from "./dom.js";
import { bar, printButton } from "./take.js";

/**
 * Links for a list that stands in a table of this page.
 * @param {() => string[][]} cells header row first
 * @param {string} name of the file
 * @param {string} json address of the same list as JSON
 * @param {string} feed address of a feed of what the list points at
 */
export function takeTable(cells, name, json, feed) {
  return bar([
    el("button.quiet", { type: "button", onclick: () => save(csv(cells()), `${name}.csv`) }, "CSV"),
    el("a", { href: json, download: `${name}.json` }, "JSON"),
    el("a", { href: feed }, "Atom feed"),
    printButton(),
  ]);
}

/** The cells of a table as they are shown. @param {Element} table @returns {string[][]} */
export function cellsOf(table) {
  return [...table.querySelectorAll("tr")].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim()),
  );
}

/** CSV after RFC 4180; a cell that a spreadsheet would run begins with an apostrophe. @param {string[][]} cells */
export function csv(cells) {
  const safe = (/** @type {string} */ cell) =>
    `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
  return cells.map((row) => row.map(safe).join(",")).join("\r\n") + "\r\n";
}

/** @param {string} text @param {string} name */
function save(text, name) {
  const address = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
