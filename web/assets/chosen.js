/** @file The active filters: as a list, each with a link that takes it off, and in words. */
import { el, put } from "./dom.js";
import { FACETS, here, originalsOnly, without } from "./state.js";
import { day, valueWords } from "./words.js";

/**
 * @param {Element} place
 * @param {URLSearchParams} params
 * @param {any} answer of /api/search, for the values' words
 * @param {import("./dom.js").Child} [further] a link of the page's own
 */
export function activeFilters(place, params, answer, further) {
  const chips = chosen(params, answer).map(({ label, words, off }) => chip(label, words, off));
  if (chips.length > 1) chips.push(el("li", {}, el("a.clear", { href: unfiltered(params) }, "Clear all filters")));
  if (further) chips.push(el("li", {}, further));
  if (originalsOnly(params)) {
    const all = el("a", { href: here(params, { copies: "all" }) }, "Show near copies too");
    chips.push(el("li.copies", {}, "Near copies are left out. ", all));
  }
  put(place, el("h2.unseen", {}, "Active filters"), el("ul.chips", {}, chips));
}

/** @typedef {{label: string, words: string, off: string}} Chosen a filter, with the address without it */

/** @param {URLSearchParams} params @param {any} answer @returns {Chosen[]} */
export function chosen(params, answer) {
  const list = [];
  for (const [name, { one }] of Object.entries(FACETS)) {
    for (const value of params.getAll(name)) {
      const bare = value.replace(/^-/, "");
      const label = value === bare ? one : `Not ${one.toLowerCase()}`;
      list.push({ label, words: valueName(name, bare, answer), off: without(params, name, value) });
    }
  }
  for (const [key, label] of [
    ["from", "From"],
    ["to", "To"],
  ]) {
    const date = params.get(key);
    if (date) list.push({ label, words: dateWords(date), off: here(params, { [key]: null }) });
  }
  return list;
}

/** The filters in words, for a sentence: "council Lambeth or Surrey", "not kind of source News". @param {URLSearchParams} params @param {any} answer */
export function filterWords(params, answer) {
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const { label, words } of chosen(params, answer)) groups.set(label, [...(groups.get(label) ?? []), words]);
  return [...groups].map(([label, words]) => `${label.toLowerCase()} ${words.join(" or ")}`);
}

/** This page's address without any filter. @param {URLSearchParams} params */
export function unfiltered(params) {
  return here(params, Object.fromEntries([...Object.keys(FACETS), "from", "to"].map((key) => [key, null])));
}

/** A date that was typed as one is shown in words, anything else as it was typed. @param {string} typed */
function dateWords(typed) {
  return /^\d{4}(-\d\d){0,2}$/.test(typed) ? day(typed) : typed;
}

/** @param {string} facet @param {string} value @param {any} answer */
function valueName(facet, value, answer) {
  const listed = (answer?.facets?.[facet]?.values ?? []).find((/** @type {any} */ v) => v.value === value);
  return valueWords(facet, value, listed?.label ?? nameInHits(answer, facet, value));
}

/** A name that the hits bear, where the facet does not list the value. @param {any} answer @param {string} facet @param {string} value */
function nameInHits(answer, facet, value) {
  for (const hit of answer?.hits ?? []) {
    if (facet === "authority") {
      const found = hit.authorities.find((/** @type {any} */ a) => a.code === value);
      if (found) return found.name;
    }
    if (facet === "speaker" && hit.speaker?.id === value) return hit.speaker.name;
    if (facet === "speaker" && hit.who?.id === value) return hit.who.name;
  }
  return undefined;
}

/** @param {string} label @param {string} words @param {string} off */
function chip(label, words, off) {
  const title = `Remove the filter ${label}: ${words}`;
  return el(
    "li",
    {},
    el(
      "a.chip",
      { href: off, title },
      el("span", {}, `${label}: `, el("strong.isolate", {}, words)),
      el("span.cross", { "aria-hidden": "true" }, "✕"),
      el("span.unseen", {}, ` (${title})`),
    ),
  );
}
