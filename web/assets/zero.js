/** @file No results, honestly: what was searched, what is near it, what is covered and what is not. */
import { el } from "./dom.js";
import { coverageSentence } from "./coverage.js";
import { grouped } from "./group.js";
import { FACETS, here, originalsOnly } from "./state.js";
import { KINDS, counted, listed } from "./words.js";

/**
 * @param {URLSearchParams} params
 * @param {any} answer of /api/search, with total 0
 * @param {any} status of /api/status, or null
 */
export function nothing(params, answer, status) {
  const q = params.get("q") ?? "";
  const filters = Object.keys(FACETS)
    .filter((name) => params.has(name))
    .concat(params.has("from") || params.has("to") ? ["from"] : []);
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
    filters.length > 0 &&
      el(
        "li",
        {},
        el(
          "a",
          {
            href: here(
              params,
              Object.fromEntries([...Object.keys(FACETS), "from", "to"].map((k) => [k, null])),
            ),
          },
          "Search without the filters",
        ),
        ".",
      ),
    originalsOnly(params) &&
      el(
        "li",
        {},
        "Near copies are left out: ",
        el("a", { href: here(params, { copies: "all" }) }, "show copies too"),
        ".",
      ),
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
