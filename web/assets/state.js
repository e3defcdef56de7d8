/** @file A list's state lives in the page's address; this reads it, changes it and turns it into the server's parameters. */

/** Facets in the order in which a reader narrows a search, with the words of their headings. */
export const FACETS = {
  authority: { one: "Council", many: "councils" },
  speaker: { one: "Speaker", many: "speakers" },
  status: { one: "Due", many: "states" },
  grade: { one: "Grade", many: "grades" },
  year: { one: "Year", many: "years" },
  theme: { one: "Theme", many: "themes" },
  class: { one: "Kind of source", many: "kinds of source" },
  body: { one: "Committee", many: "committees" },
  publisher: { one: "Publisher", many: "publishers" },
  quote: { one: "Kind of quote", many: "kinds of quote" },
};

const OTHERS = ["q", "syntax", "kind", "from", "to", "sort", "cursor", "size"];

/** The page's own parameter: near copies are left out unless it is "all"; the server's word is `is=original`. */
const COPIES = "copies";

/** The page's own parameter too: the chosen councils side by side. */
export const COMPARE = "compare";

/** The chosen councils' codes. @param {URLSearchParams} params */
export function councilsIn(params) {
  return params.getAll("authority").filter((code) => !code.startsWith("-"));
}

/** Whether the chosen councils stand side by side. @param {URLSearchParams} params */
export function sideBySide(params) {
  return params.has(COMPARE) && councilsIn(params).length > 1;
}

/** What of the address belongs to the list; anything else (`utm_source` …) is left behind. @returns {URLSearchParams} */
export function state() {
  const known = new URLSearchParams();
  for (const [key, value] of new URLSearchParams(location.search)) {
    if ((key in FACETS || OTHERS.includes(key) || key === COPIES || key === COMPARE) && value.trim() !== "")
      known.append(key, value);
  }
  return known;
}

/**
 * The server's parameters for a state.
 * @param {URLSearchParams} params
 * @param {Record<string, string | null>} [more] set last; null takes a parameter away
 */
export function toServer(params, more = {}) {
  const sent = new URLSearchParams(params);
  const copies = sent.get(COPIES);
  sent.delete(COPIES);
  sent.delete(COMPARE);
  if (copies !== "all") sent.set("is", "original");
  for (const [key, value] of Object.entries(more)) {
    if (value === null) sent.delete(key);
    else sent.set(key, value);
  }
  return sent;
}

/** Whether near copies are left out. @param {URLSearchParams} params */
export function originalsOnly(params) {
  return params.get(COPIES) !== "all";
}

/**
 * This page's address with some parameters set (a list sets several) or, by null, taken away; paging starts anew.
 * @param {URLSearchParams} params
 * @param {Record<string, string | string[] | null>} changes
 * @param {string} [path]
 */
export function here(params, changes, path = location.pathname === "/" ? "/search" : location.pathname) {
  const next = new URLSearchParams(params);
  next.delete("cursor");
  for (const [key, value] of Object.entries(changes)) {
    next.delete(key);
    for (const each of value === null ? [] : [value].flat()) next.append(key, each);
    if (SETTINGS.includes(key) && value !== null) unsay(next, key);
  }
  const query = next.toString();
  return query === "" ? path : `${path}?${query}`;
}

/** Settings that a query may hold too; given twice and differently they are a mistake, so the newer one is kept. */
const SETTINGS = ["kind", "sort"];

/** Takes a setting out of the query's words. @param {URLSearchParams} params @param {string} setting */
function unsay(params, setting) {
  const q = (params.get("q") ?? "").replace(new RegExp(`(^|\\s)${setting}:\\s?\\S+`, "gi"), " ").trim();
  if (q === "") params.delete("q");
  else params.set("q", q);
}

/** This page's address for a new query: what the query itself sets is no longer set beside it. @param {URLSearchParams} params @param {string} q @param {string} [path] */
export function asking(params, q, path = undefined) {
  const beside = new URLSearchParams(params);
  for (const setting of SETTINGS)
    if (setting === "sort" || new RegExp(`(^|\\s)${setting}:`, "i").test(q)) beside.delete(setting);
  return here(beside, { q: q || null }, path);
}

/** This page's address without one value of one parameter. @param {URLSearchParams} params @param {string} key @param {string} value */
export function without(params, key, value) {
  return here(params, { [key]: params.getAll(key).filter((v) => v !== value) });
}

/** This page's address with a facet's value chosen, or unchosen where it was. @param {URLSearchParams} params @param {string} key @param {string} value */
export function toggled(params, key, value) {
  const chosen = params.getAll(key);
  return chosen.includes(value)
    ? without(params, key, value)
    : here(params, { [key]: [...chosen.filter((v) => v !== `-${value}`), value] });
}
