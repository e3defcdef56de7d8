/** @file Every search can be taken along: as a table, as data, as a feed, on paper. */
import { el } from "./dom.js";
import { toServer } from "./state.js";

/**
 * Links for a search's result.
 * @param {URLSearchParams} params the page's state
 * @param {Record<string, string | null>} [more]
 */
export function takeList(params, more = {}) {
  const sent = toServer(params, { cursor: null, size: null, ...more });
  return bar([
    el("a", { href: `/api/export.csv?${sent}`, download: "onrecord.csv" }, "CSV"),
    el("a", { href: `/api/export.json?${sent}`, download: "onrecord.json" }, "JSON"),
    el("a", { href: `/feed.atom?${sent}` }, "Atom feed"),
    printButton(),
  ]);
}

/** @param {Node[]} items */
export function bar(items) {
  return el(
    "div.take",
    {},
    el("span.muted", {}, "Take this list along:"),
    el(
      "ul",
      { "aria-label": "Take this list along" },
      items.map((i) => el("li", {}, i)),
    ),
  );
}

/** Every list can be printed. */
export function printButton() {
  return el("button.quiet", { type: "button", onclick: () => print() }, "Print");
}
