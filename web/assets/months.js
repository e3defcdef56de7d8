/** @file One year's months, asked for one by one when a reader wants them: the year's bar cut in twelve. */
import { maybe } from "./api.js";
import { el, put } from "./dom.js";
import { here, toServer } from "./state.js";
import { timeline } from "./timeline.js";
import { capital, day } from "./words.js";

/**
 * Draws the months in the chart's place.
 * @param {Element} place
 * @param {URLSearchParams} params the page's state, with the year among its filters
 * @param {string} year
 * @param {{kind: string, noun: string}} about
 * @param {() => void} back draws the years again
 */
export async function months(place, params, year, about, back) {
  const list = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
  place.setAttribute("aria-busy", "true");
  const found = await Promise.all(list.map((month) => maybe(address(params, month, about.kind))));
  place.removeAttribute("aria-busy");
  const bars = list.map((month, i) => ({
    name: day(month),
    short: day(month).slice(0, 3),
    count: found[i]?.total ?? 0,
    href: here(params, { from: month, to: month, year: null }),
    chosen: false,
    covered: found[i] !== null,
  }));
  const years = el("button.quiet", { type: "button", onclick: back }, "All years");
  put(place, timeline(bars, { title: `${capital(about.noun)} by month, ${year}`, noun: about.noun, more: years }, place));
  years.focus();
}

/** @param {URLSearchParams} params @param {string} month @param {string} kind */
function address(params, month, kind) {
  const only = { kind, from: month, to: month, year: null, sort: null, cursor: null, size: "1", facets: "none" };
  return `/api/search?${toServer(params, only)}`;
}
