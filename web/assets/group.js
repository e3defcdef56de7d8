/** @file Hits of one document stand in one card, at the place of the best of them. */
import { badge, card, dotted, inContext, titleOf } from "./card.js";
import { el } from "./dom.js";
import { KINDS, counted } from "./words.js";

/** How many hits of a document stand open; the rest is one click away. */
const OPEN = 1;

/**
 * @param {any[]} hits in the server's order
 * @param {string} q
 * @returns {HTMLElement} an ordered list, one item per document
 */
export function grouped(hits, q) {
  /** @type {Map<string, any[]>} */
  const byDocument = new Map();
  for (const hit of hits) {
    const id = hit.document?.id ?? hit.id;
    byDocument.set(id, [...(byDocument.get(id) ?? []), hit]);
  }
  return el(
    "ol.cards",
    {},
    [...byDocument.values()].map((group) => el("li", {}, documentCard(group, q))),
  );
}

/** @param {any[]} hits of one document @param {string} q */
function documentCard(hits, q) {
  const first = hits[0];
  const rest = hits.slice(OPEN);
  return el(
    "article.card",
    {},
    el(
      "header",
      {},
      el(
        "h3.title",
        {},
        el("a.isolate", { href: inContext(first, q) }, titleOf(first.document)),
      ),
      el(
        "p.source",
        {},
        dotted([
          badge(first.class),
          first.document.publisher && el("span.isolate", {}, first.document.publisher),
          first.body && el("span.isolate", {}, first.body),
          place(first.document),
        ]),
      ),
    ),
    hits.slice(0, OPEN).map((hit) => card(hit, q)),
    rest.length > 0 &&
      el(
        "details.more",
        {},
        el(
          "summary",
          {},
          `${counted(rest.length, { one: "more from this document", many: "more from this document" })}`,
          el("span.unseen", {}, ` (${KINDS[first.kind]?.many ?? "records"})`),
        ),
        rest.map((hit) => card(hit, q)),
      ),
  );
}

/** Where in the document: its page where the source has pages, else the paragraph. @param {any} document */
function place(document) {
  if (document.page) return `page ${document.page}`;
  return document.passage ? `paragraph ${document.passage}` : null;
}
