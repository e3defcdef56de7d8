/** @file The page Search. */
import { byId, el, put } from "./dom.js";
import { finderPage } from "./finder.js";
import { grouped } from "./group.js";
import { COMPARE, councilsIn, here, sideBySide } from "./state.js";
import { KINDS, capital, number } from "./words.js";

const ORDER = ["quote", "commitment", "decision", "judgement", "paragraph"];

finderPage({
  path: "/search",
  kind: null,
  size: 20,
  sorts: [
    ["relevance", "Relevance"],
    ["newest", "Newest"],
    ["oldest", "Oldest"],
  ],
  meanwhile: (params) => {
    if (!byId("tabs").firstChild) kindTabs(byId("tabs"), params, null);
  },
  before: (params, answer) => kindTabs(byId("tabs"), params, answer),
  further: comparison,
  results: async (answer, params) =>
    sideBySide(params)
      ? (await import("./compare.js")).columns(params, answer)
      : grouped(answer.hits, params.get("q") ?? ""),
});

/** Two to four councils can be read side by side. @param {URLSearchParams} params */
function comparison(params) {
  const many = councilsIn(params).length;
  if (many < 2 || many > 4) return null;
  return sideBySide(params)
    ? el("a.clear", { href: here(params, { [COMPARE]: null }) }, "In one list")
    : el("a.clear", { href: here(params, { [COMPARE]: "1" }) }, "Councils side by side");
}

/** The kinds of record as tabs: links with counts, the chosen one marked. @param {Element} place @param {URLSearchParams} params @param {any} answer of /api/search; null while it is awaited */
function kindTabs(place, params, answer) {
  put(
    place,
    el(
      "ul.tabs",
      {},
      ORDER.map((kind) =>
        el(
          "li",
          {},
          el(
            "a",
            {
              href: here(params, { kind, sort: null }),
              "aria-current": kind === answer?.kind ? "page" : null,
            },
            capital(KINDS[kind].many),
            el("span.count", {}, answer ? number(answer.kinds[kind] ?? 0) : "…"),
          ),
        ),
      ),
    ),
  );
}
