/** @file The page of one record: the words alone, where they stand, how sure they are, how to cite them. */
import { idOfPage } from "./api.js";
import { badge, byline, dotted, facts, inContext, said, titleOf } from "./card.js";
import { copyButton } from "./copy.js";
import { el, outside } from "./dom.js";
import { marked } from "./marks.js";
import { section, single } from "./single.js";
import { ruleInWords, sureness } from "./sure.js";
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
  return [
    el("h1", {}, capital(KINDS[record.kind].one)),
    superseded(record),
    el(
      "div.record-page",
      {},
      el("div", {}, words(record)),
      el(
        "aside",
        { "aria-label": "Citation and source" },
        section("cite", "Cite it", citationList(record)),
        section("from", "Source", facts(source(record))),
      ),
      el(
        "div",
        {},
        section("place", "Where it stands", place(record)),
        section("sure", "How this was worked out", facts(workings(record))),
        section("corrected", "Corrections", corrections(record.corrections)),
        section("copies", "Also printed", copies(record.copy_records, record)),
        section("like", "More like this", similar(record.similar)),
      ),
    ),
  ];
}

/** The words with who stands behind them, and what can be done with them. @param {any} record */
function words(record) {
  const document = record.document;
  const judged = record.kind === "judgement";
  return el(
    "article.record",
    {},
    judged && byline(record),
    said(record, Infinity),
    !judged && byline(record),
    el(
      "p.source",
      {},
      dotted([
        badge(record.class),
        el("a.isolate", { href: inContext(record, "") }, titleOf(document)),
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
  );
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

/** The record's own paragraph with its words marked, between its neighbours, so that nothing is torn from its context. @param {any} record */
function place(record) {
  const own = record.passage;
  if (!own) return null;
  // a record of several paragraphs stands here in its own words
  const text = record.text.includes("\n") ? record.text : own.text;
  const at = text.indexOf(record.text);
  const marks = at < 0 || text === record.text ? [] : [[at, at + record.text.length]];
  return el(
    "div.place",
    { lang: record.lang && record.lang !== "en" ? record.lang : null },
    neighbour(record.before, record),
    el("p.own.isolate", {}, marked(text, marks)),
    neighbour(record.after, record),
  );
}

/** What stands beside; the document's title need not be said again. @param {any} passage @param {any} record */
function neighbour(passage, record) {
  return passage && passage.text !== record.document.title
    ? el("p.isolate", { "data-role": passage.role }, passage.text)
    : null;
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
  if (why.rule) rows.push(["Found by", el("span", { title: why.rule }, capital(ruleInWords(why.rule)))]);
  if (why.date_rule) rows.push(["Date worked out by", ruleInWords(why.date_rule)]);
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
          start(hit.text),
        ),
        el(
          "span.line.muted.isolate",
          {},
          beneath(hit),
        ),
      ),
    ),
  );
}

/** The first words of a text, whole ones. @param {string} text */
function start(text) {
  const most = 140;
  return text.length > most ? `${text.slice(0, most + 1).replace(/\s+\S*$/, "")} …` : text;
}

/** Who, where and when, each said once: a council often is the publisher too. @param {any} hit */
function beneath(hit) {
  const who = hit.speaker?.name ?? hit.who?.name;
  const parts = [
    who && capital(who),
    ...hit.authorities.map((/** @type {any} */ a) => a.name),
    hit.document.publisher ?? titleOf(hit.document),
    inWords(hit.date),
  ];
  return [...new Set(parts.filter(Boolean))].join(" · ");
}

/** @param {any} record @returns {[string, string | Node][]} */
function source(record) {
  const document = record.document;
  /** @type {[string, string | Node][]} */
  const rows = [
    ["Document", el("a.isolate", { href: `/d/${document.id}` }, titleOf(document))],
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
  rows.push(["As data", el("a", { href: `/api/records/${record.id}` }, "JSON")]);
  return rows;
}
