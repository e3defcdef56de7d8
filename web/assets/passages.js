/** @file A document's passages as they were: headings, paragraphs, lists, rows, page numbers; boilerplate greyed. */
import { el } from "./dom.js";
import { cells, marked } from "./marks.js";
import { KINDS, capital } from "./words.js";

/** An item that brings its own number or bullet. */
const MARKED = /^\s*(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]|[•·▪–-])\s/i;

/** Shortest outline worth showing, in headings. */
const OUTLINE = 2;

/**
 * @param {any[]} list `{n, text, page, role, marks, records}` in reading order
 * @returns {Node[]}
 */
export function passages(list) {
  const nodes = [];
  let page = null;
  let items = null;
  for (const passage of list) {
    if (passage.page && passage.page !== page) {
      page = passage.page;
      items = null;
      nodes.push(el("p.page", {}, el("span", {}, `Page ${page}`)));
    }
    if (passage.role === "item") {
      if (!items) nodes.push((items = el("ul.items", {})));
      items.append(one(passage, MARKED.test(passage.text) ? "li.numbered" : "li"));
    } else {
      items = null;
      nodes.push(one(passage, passage.role === "heading" ? "h2" : "p"));
    }
  }
  return nodes;
}

/** @param {any} passage @param {string} tag */
function one(passage, tag) {
  return el(
    `${tag}.passage`,
    {
      id: `p${passage.n}`,
      "data-role": passage.role,
      tabindex: -1,
      lang: passage.lang && passage.lang !== "en" ? passage.lang : null,
      dir: "auto",
    },
    passage.role === "row" ? cells(marked(passage.text, passage.marks)) : marked(passage.text, passage.marks),
    records(passage),
  );
}

/** What was found in a passage, as small links behind it. @param {any} passage */
function records(passage) {
  const found = (passage.records ?? []).filter((/** @type {any} */ r) => r.kind !== "paragraph");
  if (found.length === 0) return null;
  return el(
    "span.found-here",
    {},
    found.map((/** @type {any} */ r) => el("a", { href: r.permalink ?? `/s/${r.id}` }, label(r))),
  );
}

/** "Quote: Ben Kind". @param {any} record */
function label(record) {
  const who = record.speaker?.name ?? record.who?.name;
  const kind = capital(KINDS[record.kind]?.one ?? record.kind);
  return who ? `${kind}: ${who}` : kind;
}

/** The headings as links. @param {any[]} list */
export function outline(list) {
  const heads = list.filter((p) => p.role === "heading" && p.text.trim() !== "");
  if (heads.length < OUTLINE) return null;
  const wide = matchMedia("(min-width: 52rem)").matches;
  const links = heads.map((h) =>
    el(
      "li",
      {},
      el("a.isolate", { href: `#p${h.n}` }, h.text.length > 90 ? `${h.text.slice(0, 88)}…` : h.text),
    ),
  );
  return el(
    "nav.outline",
    { "aria-label": "Outline" },
    el("details", { open: wide }, el("summary", {}, el("h2", {}, "Outline")), el("ol", {}, links)),
  );
}
