/** @file The page of one record: the words alone, where they stand, how sure they are, how to cite them. */
import { idOfPage } from "./api.js";
import { badge, byline, dotted, facts, inContext, said, sureness } from "./card.js";
import { copyButton } from "./copy.js";
import { el, outside } from "./dom.js";
import { section, single } from "./single.js";
import { KINDS, capital, counted, day, inWords } from "./words.js";

const CITATIONS = [
  ["newsroom", "For a newsroom"],
  ["full", "In full"],
  ["csl", "CSL-JSON, for reference managers"],
  ["bibtex", "BibTeX"],
];

single(
  `/api/records/${encodeURIComponent(idOfPage())}`,
  draw,
  (record) => `${capital(KINDS[record.kind].one)}: ${record.text.slice(0, 70)}`,
  "record",
);

/** @param {any} record */
function draw(record) {
  const document = record.document;
  return [
    el("h1", {}, capital(KINDS[record.kind].one)),
    superseded(record),
    el(
      "article.record",
      {},
      passage(record.before, "Before"),
      said(record, Infinity),
      byline(record),
      passage(record.after, "After"),
      el(
        "p.source",
        {},
        dotted([
          badge(record.class),
          el("a.isolate", { href: inContext(record, "") }, document.title || "Untitled document"),
          document.publisher && el("span.isolate", {}, document.publisher),
          document.page ? `page ${document.page}` : `paragraph ${document.passage}`,
        ]),
      ),
      el(
        "div.actions",
        {},
        el("a", { href: inContext(record, "") }, "Read in context"),
        copyButton("Copy citation", () => record.citations.newsroom),
        copyButton("Copy link", () => new URL(record.permalink, location.href).href),
      ),
    ),
    section("sure", "How this was worked out", facts(workings(record))),
    section("cite", "Cite it", citationList(record)),
    section("corrected", "Corrections", corrections(record.corrections)),
    section("copies", "Also printed", copies(record.copy_records, record)),
    section("like", "More like this", similar(record.similar)),
    section("from", "Source", facts(source(record))),
  ];
}

/** @param {any} record */
function superseded(record) {
  if (!record.superseded) return null;
  const next = record.nearest;
  return el(
    "p.notice",
    {},
    "A newer reading of the document no longer gives this record in these words. ",
    next && el("a", { href: `/s/${next}` }, "The nearest one now"),
    next && ".",
  );
}

/** The neighbouring passage, greyed, so that nothing is torn from its context. @param {any} found one or several @param {string} label */
function passage(found, label) {
  const texts = [found ?? []]
    .flat()
    .map((p) => p.text ?? p)
    .filter(Boolean);
  return texts.length === 0
    ? null
    : el(
        "div.beside",
        {},
        el("span.unseen", {}, `${label}: `),
        texts.map((t) => el("p.isolate", {}, t)),
      );
}

/** @param {any} record @returns {[string, string | Node][]} */
function workings(record) {
  const why = record.why;
  /** @type {[string, string | Node][]} */
  const rows = [...sureness(record)];
  if (record.quote)
    rows.push([
      "Kind of quote",
      {
        direct: "Direct: the speaker’s own words",
        indirect: "Indirect: reported words",
        mixed: "Mixed: partly the speaker’s own words",
      }[/** @type {string} */ (record.quote)] ?? record.quote,
    ]);
  if (why.name) rows.push(["Name taken from", `“${why.name}”`]);
  if (why.rule) rows.push(["Rule", el("code", {}, why.rule)]);
  if (why.date_rule) rows.push(["Date worked out by", el("code", {}, why.date_rule)]);
  if (why.rejected.length > 0) rows.push(["Not chosen", why.rejected.join("; ")]);
  return rows;
}

/** @param {any} record */
function citationList(record) {
  const texts = record.citations;
  const found = CITATIONS.filter(([key]) => texts[key]);
  if (found.length === 0) return null;
  return el(
    "div.citations",
    {},
    found.map(([key, label], i) => {
      // reference managers import a list of items
      const text = typeof texts[key] === "string" ? texts[key] : JSON.stringify([texts[key]], null, 2);
      const body = el(
        i < 2 ? "p.citation.isolate" : "pre.citation",
        i < 2 ? {} : { tabindex: 0, role: "region", "aria-label": label },
        text,
      );
      return el(
        "details",
        { open: i === 0 },
        el("summary", {}, label),
        body,
        copyButton("Copy", () => text, label),
      );
    }),
  );
}

/** @param {any[] | undefined} list */
function corrections(list) {
  if (!list?.length) return null;
  return el(
    "ul",
    {},
    list.map((c) =>
      el(
        "li.isolate",
        {},
        `${capital(c.field)} put right${c.date ? ` on ${day(c.date)}` : ""}: ${c.value}. ${c.reason ?? ""}`,
      ),
    ),
  );
}

/** @param {any[]} list @param {any} record */
function copies(list, record) {
  if (list.length === 0)
    return record.copies > 0
      ? el("p", {}, counted(record.copies, { one: "near copy elsewhere.", many: "near copies elsewhere." }))
      : null;
  return hitLinks(list);
}

/** @param {any[] | undefined} list */
function similar(list) {
  return list?.length ? hitLinks(list) : null;
}

/** @param {any[]} list */
function hitLinks(list) {
  return el(
    "ul.links",
    {},
    list.map((hit) =>
      el(
        "li",
        {},
        el(
          "a.isolate",
          { href: hit.permalink ?? `/s/${hit.id}` },
          hit.text
            ? `${hit.text.slice(0, 140)}${hit.text.length > 140 ? "…" : ""}`
            : (hit.document?.title ?? hit.id),
        ),
        el(
          "span.line.muted.isolate",
          {},
          [
            hit.speaker?.name ?? hit.who?.name,
            ...hit.authorities.map((/** @type {any} */ a) => a.name),
            hit.document?.publisher ?? hit.document?.title,
            hit.date && inWords(hit.date),
          ]
            .filter(Boolean)
            .join(" · "),
        ),
      ),
    ),
  );
}

/** @param {any} record @returns {[string, string | Node][]} */
function source(record) {
  const document = record.document;
  /** @type {[string, string | Node][]} */
  const rows = [
    ["Document", el("a.isolate", { href: `/d/${document.id}` }, document.title || "Untitled document")],
  ];
  if (document.url) rows.push(["Published at", outside(document.url, document.url)]);
  const hash = record.sha256 ?? document.sha256;
  if (hash)
    rows.push([
      "Kept copy",
      el(
        "span",
        {},
        el("a", { href: `/api/documents/${document.id}/source` }, "Download as it was handed in"),
        el("span.line.note", {}, "SHA-256 ", el("code", {}, hash)),
      ),
    ]);
  rows.push(["This record as data", el("a", { href: `/api/records/${record.id}` }, "JSON")]);
  return rows;
}
