/** @file The kinds of record as tabs: links with counts, the chosen one marked. */
import { el, put } from "./dom.js";
import { here } from "./state.js";
import { KINDS, capital, number } from "./words.js";

const ORDER = ["quote", "commitment", "decision", "judgement", "paragraph"];

/** @param {Element} place @param {URLSearchParams} params @param {any} answer of /api/search */
export function kindTabs(place, params, answer) {
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
              "aria-current": kind === answer.kind ? "page" : null,
            },
            capital(KINDS[kind].many),
            el("span.count", {}, number(answer.kinds?.[kind] ?? 0)),
          ),
        ),
      ),
    ),
  );
}
