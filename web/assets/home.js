/** @file The front page beneath its box: the newest words, and ways in by council and by theme. */
import { maybe } from "./api.js";
import { coverageSentence } from "./covered.js";
import { el } from "./dom.js";
import { grouped } from "./group.js";
import { councilNames, number } from "./words.js";

/** People's own words are worth a front page; where fewer documents hold any, the newest of all stand there. */
const ENOUGH = 3;
const WAYS = 8;

/** @param {any} answer the newest quotes, with facets @param {any} status of /api/status, or null */
export async function front(answer, status) {
  const own = await maybe("/api/search?kind=quote&quote=direct&is=original&size=20&facets=none");
  const documents = new Set((own?.hits ?? []).map((/** @type {any} */ h) => h.document.id));
  return el(
    "div.front",
    {},
    grouped(documents.size >= ENOUGH ? own.hits : answer.hits, ""),
    el(
      "div.ways",
      {},
      ways("Councils", councils(answer.facets.authority), `All ${number(answer.facets.authority.distinct)}`, "/status"),
      ways("Themes", themes(answer.facets.theme), "All themes", "/themes"),
      coverageSentence(status),
    ),
  );
}

/** @param {any} facet @returns {[string, string][]} words and addresses */
function councils(facet) {
  const list = facet.values.map((/** @type {any} */ v) => ({ code: v.value, name: v.label }));
  return [...councilNames(list)].map(([code, name]) => [name, `/a/${encodeURIComponent(code)}`]);
}

/** @param {any} facet @returns {[string, string][]} */
function themes(facet) {
  return facet.values.map((/** @type {any} */ v) => [
    v.label,
    `/search?${new URLSearchParams({ kind: "quote", theme: v.value })}`,
  ]);
}

/** @param {string} title @param {[string, string][]} links @param {string} all @param {string} href */
function ways(title, links, all, href) {
  if (links.length === 0) return null;
  return el(
    "section",
    {},
    el("h2", {}, title),
    el(
      "ul.links",
      {},
      links.slice(0, WAYS).map(([words, to]) => el("li", {}, el("a.isolate", { href: to }, words))),
      links.length > 1 && el("li", {}, el("a", { href }, all), " →"),
    ),
  );
}
