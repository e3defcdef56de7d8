/** @file The active filters as a list, each with a link that takes it off. */
import { el, put } from "./dom.js";
import { FACETS, here, originalsOnly, without } from "./state.js";
import { valueWords } from "./words.js";

/**
 * @param {Element} place
 * @param {URLSearchParams} params
 * @param {any} answer of /api/search, for the values' words
 */
export function activeFilters(place, params, answer) {
  const chips = [];
  for (const [name, { one }] of Object.entries(FACETS)) {
    for (const value of params.getAll(name)) {
      const bare = value.replace(/^-/, "");
      const label = (answer?.facets?.[name]?.values ?? []).find(
        (/** @type {any} */ v) => v.value === bare,
      )?.label;
      const words = valueWords(name, bare, label ?? nameInHits(answer, name, bare));
      chips.push(
        chip(value === bare ? one : `Not ${one.toLowerCase()}`, words, without(params, name, value)),
      );
    }
  }
  if (params.has("from")) chips.push(chip("From", params.get("from") ?? "", here(params, { from: null })));
  if (params.has("to")) chips.push(chip("To", params.get("to") ?? "", here(params, { to: null })));
  const own = chips.length;
  if (originalsOnly(params))
    chips.push(chip("Copies", "left out", here(params, { copies: "all" }), "Show copies too"));
  if (own > 1) {
    const none = Object.fromEntries([...Object.keys(FACETS), "from", "to"].map((key) => [key, null]));
    chips.push(el("li", {}, el("a.clear", { href: here(params, none) }, "Clear all filters")));
  }
  put(place, el("h2.unseen", {}, "Active filters"), el("ul.chips", {}, chips));
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

/** @param {string} label @param {string} words @param {string} off @param {string} [title] */
function chip(label, words, off, title = `Remove the filter ${label}: ${words}`) {
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
