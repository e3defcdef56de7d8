/** @file No results, honestly: what was searched, what is near it, what is covered and what is not. */
import { maybe } from "./api.js";
import { chosen, unfiltered } from "./chosen.js";
import { coverageSentence } from "./covered.js";
import { el } from "./dom.js";
import { grouped } from "./group.js";
import { here, toServer } from "./state.js";
import { listed } from "./phrases.js";
import { KINDS, counted } from "./words.js";

/** So many single words or filters are tried on their own. */
const MOST_TRIED = 6;

/**
 * @param {URLSearchParams} params
 * @param {any} answer of /api/search, with total 0
 * @param {any} status of /api/status, or null
 */
export async function nothing(params, answer, status) {
  const q = params.get("q") ?? "";
  const filters = chosen(params, answer);
  const [without, alone] = await Promise.all([eachLess(params, answer, filters), eachWord(params, answer, q)]);
  const others = Object.entries(answer.kinds ?? {}).filter(
    ([kind, count]) => kind !== answer.kind && kind !== "any" && count > 0,
  );
  const ways = [
    others.length > 0 &&
      el(
        "li",
        {},
        "The same search finds ",
        links(
          others.map(([kind, count]) =>
            el("a", { href: here(params, { kind, sort: null }) }, counted(count, KINDS[kind])),
          ),
        ),
        ".",
      ),
    ...without,
    filters.length > 1 &&
      el("li", {}, el("a", { href: unfiltered(params) }, "Search without the filters"), "."),
    ...alone,
    /["“”]/.test(q) &&
      el(
        "li",
        {},
        "Words in quotation marks are searched exactly as they stand: ",
        el(
          "a",
          { href: here(params, { q: q.replace(/["“”]/g, " ").trim() }) },
          "search for the words in any form",
        ),
        ".",
      ),
  ];
  return el(
    "section.zero",
    {},
    el(
      "p",
      {},
      `No ${KINDS[answer.kind]?.many ?? "records"} match`,
      q ? [" ", el("q.isolate", {}, q)] : " these filters",
      ".",
    ),
    el("ul", {}, ways),
    coverageSentence(status),
    relaxed(answer.relaxed, q),
  );
}

/**
 * What the search would find with one filter less.
 * @param {URLSearchParams} params @param {any} answer @param {import("./chosen.js").Chosen[]} filters
 */
async function eachLess(params, answer, filters) {
  const counts = await totals(filters.map((f) => new URL(f.off, location.href).searchParams).slice(0, MOST_TRIED), answer.kind);
  return counts.map((count, i) => {
    const { label, words, off } = filters[i];
    const link = el("a", { href: off }, `Without the filter ${label}: ${words}`);
    return el("li", {}, link, `: ${count === 0 ? "nothing either" : counted(count, KINDS[answer.kind])}.`);
  });
}

/** What each of some plain words finds on its own. @param {URLSearchParams} params @param {any} answer @param {string} q */
async function eachWord(params, answer, q) {
  const words = [...new Set(q.split(/\s+/))];
  if (words.length < 2 || words.length > MOST_TRIED || !words.every((w) => /^[\p{L}\p{N}’'-]+$/u.test(w))) return [];
  const asked = words.map((word) => new URLSearchParams([...[...params].filter(([key]) => key !== "q"), ["q", word]]));
  const counts = await totals(asked, answer.kind);
  return counts.map((count, i) =>
    count === 0
      ? el("li", {}, el("q.isolate", {}, words[i]), " alone finds nothing.")
      : el(
          "li",
          {},
          el("a.isolate", { href: here(params, { q: words[i] }) }, `“${words[i]}” alone`),
          `: ${counted(count, KINDS[answer.kind])}.`,
        ),
  );
}

/** How much each search finds. @param {URLSearchParams[]} searches @param {string} kind @returns {Promise<number[]>} */
async function totals(searches, kind) {
  const small = { kind, size: "1", cursor: null, facets: "none" };
  const found = await Promise.all(searches.map((params) => maybe(`/api/search?${toServer(params, small)}`)));
  return found.map((answer) => answer?.total ?? 0);
}

/** @param {HTMLElement[]} found */
function links(found) {
  return found.flatMap((link, i) => (i === 0 ? [link] : [i === found.length - 1 ? " and " : ", ", link]));
}

/** "Most of your words": never mixed with true results. @param {any} found @param {string} q */
function relaxed(found, q) {
  const hits = found?.hits ?? [];
  if (hits.length === 0) return null;
  const words = found.missing ?? found.left_out;
  return el(
    "section.relaxed",
    {},
    el("h3", {}, "With most of your words"),
    el(
      "p.muted",
      {},
      words?.length
        ? `These hold all but ${listed(words)}.`
        : "These are not results of your search: each lacks at least one of your words.",
    ),
    grouped(hits, q),
  );
}
