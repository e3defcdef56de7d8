/** @file One hit as a quote card: the words, who, when, where and how sure, and what can be done with them. */
import { ask } from "./api.js";
import { copyButton } from "./copy.js";
import { aside, el } from "./dom.js";
import { cells, marked, words } from "./marks.js";
import { CLASSES, KINDS, capital, counted, dueState, inWords } from "./words.js";

/** Longest text that a card shows whole, in UTF-16 units; a longer one shows its snippet. */
const WHOLE = 700;

/** A search's hit or a record, in the server's shape. @typedef {any} Hit */

/**
 * The words in a blockquote, with marks, in their own language.
 * @param {Hit} hit
 * @param {number} [most] longest text to show whole
 */
export function said(hit, most = WHOLE) {
  const shown = words(hit, most);
  const direct = hit.kind === "quote" && hit.quote === "direct" && !/^[“"‘]/.test(shown.text);
  const body = marked(shown.text, shown.marks);
  return el(
    "blockquote.words",
    { lang: hit.lang && hit.lang !== "en" ? hit.lang : null, dir: "auto" },
    direct ? ["“", ...body, "”"] : cells(body),
  );
}

/** A speaker as a link to the person's page; bodies and ambiguous ones say what they are. @param {any} speaker */
export function speakerName(speaker) {
  if (!speaker) return el("span.muted", {}, "Speaker not stated");
  // a person is written as in the text; "the council" heads a line here
  const name = speaker.name ? capital(speaker.name) : "Speaker not stated";
  if (speaker.kind === "ambiguous") {
    const names = (speaker.candidates ?? []).map((/** @type {any} */ c) =>
      el("a.isolate", { href: `/p/${encodeURIComponent(c.id)}` }, c.name),
    );
    return el(
      "span",
      {},
      el("strong", {}, "Not certain: "),
      names.flatMap((/** @type {Node} */ n, /** @type {number} */ i) => (i === 0 ? [n] : [" or ", n])),
    );
  }
  return speaker.id
    ? el("a.speaker.isolate", { href: `/p/${encodeURIComponent(speaker.id)}` }, name)
    : el("strong.isolate", {}, name);
}

/** Councils as links. @param {{code: string, name: string}[]} authorities */
export function councils(authorities) {
  return (authorities ?? []).map((a) =>
    el("a.isolate", { href: `/a/${encodeURIComponent(a.code)}` }, a.name),
  );
}

/** A document by its title, else by its file's name. @param {any} document */
export function titleOf(document) {
  return document.title || document.source || "Untitled document";
}

/** Nodes with a dot between. @param {(Node | string | null | false | undefined)[]} parts */
export function dotted(parts) {
  return parts
    .filter(Boolean)
    .flatMap((part, i) => (i === 0 ? [part] : [el("span.dot", { "aria-hidden": "true" }, " · "), part]));
}

/** Who stands behind the words: speaker and role, or who undertakes, or the inspectorate's grade. @param {Hit} hit */
export function byline(hit) {
  if (hit.kind === "judgement") return judgement(hit);
  const person = hit.kind === "commitment" ? hit.who : hit.speaker;
  const parts =
    hit.kind === "quote" || hit.kind === "commitment"
      ? [speakerName(person), person?.role && el("span.isolate", {}, capital(person.role))]
      : [];
  if (hit.kind === "commitment") parts.push(el("span.tag", {}, capital(dueState(hit.due, hit.status))));
  return el(
    "p.byline",
    {},
    dotted([...parts, ...councils(hit.authorities), el("span", {}, inWords(hit.date))]),
  );
}

/** @param {Hit} hit */
function judgement(hit) {
  const { area, grade, from, to } = hit.judgement ?? {};
  const when = from || to ? `inspected ${inWords({ earliest: from, latest: to })}` : inWords(hit.date);
  return el(
    "p.byline",
    {},
    dotted([gradeTag(grade), el("span", {}, capital(area ?? "")), ...councils(hit.authorities), when]),
  );
}

/** A grade in its colour, with its word. @param {string} grade */
export function gradeTag(grade) {
  return el(
    "strong.grade",
    {
      "data-grade": String(grade ?? "")
        .toLowerCase()
        .replaceAll(" ", "-"),
    },
    capital(grade ?? "no grade"),
  );
}

/** The badge of a document's class. @param {string} name */
export function badge(name) {
  return el("span.badge", { "data-class": name }, CLASSES[name] ?? CLASSES.other);
}

/** @param {[string, string | Node][]} rows */
export function facts(rows) {
  return el(
    "dl.facts",
    {},
    rows.map(([term, fact]) => el("div", {}, el("dt", {}, term), el("dd.isolate", {}, fact))),
  );
}

/** The whole reader's address of a hit, at its passage, with the search's words marked. @param {Hit} hit @param {string} q */
export function inContext(hit, q) {
  const query = q ? `?q=${encodeURIComponent(q)}` : "";
  return `/d/${encodeURIComponent(hit.document.id)}${query}#p${hit.document.passage ?? hit.spans?.[0]?.passage ?? 1}`;
}

/**
 * One hit.
 * @param {Hit} hit
 * @param {string} q the search's words, for the reader's marks
 */
export function card(hit, q) {
  const about = hit.text.slice(0, 60);
  const copies =
    hit.copies > 0
      ? el(
          "a",
          { href: hit.permalink },
          `Also printed ${counted(hit.copies, { one: "more time", many: "more times" })}`,
        )
      : null;
  return el(
    "figure.hit",
    { "data-record": hit.id },
    // of a judgement the grade is what is looked for, of all else the words
    hit.kind === "judgement"
      ? [el("figcaption", {}, byline(hit)), said(hit)]
      : [said(hit), el("figcaption", {}, byline(hit))],
    el(
      "div.actions",
      {},
      el("a", { href: inContext(hit, q) }, "Read in context", aside(`: ${about}`)),
      el(
        "a",
        { href: hit.permalink },
        capital(KINDS[hit.kind]?.one ?? "record"),
        " page",
        aside(`: ${about}`),
      ),
      copyButton("Copy citation", () => citation(hit), about),
      copyButton("Copy link", () => new URL(hit.permalink, location.href).href, about),
      copies,
      howSure(hit, about),
    ),
  );
}

/** What is said of the record's sureness comes when it is asked for. @param {Hit} hit @param {string} about */
function howSure(hit, about) {
  const fold = el("details.sure", {}, el("summary", {}, "How sure?", aside(` About: ${about}`)));
  const open = async () => fold.append(facts((await import("./sure.js")).sureness(hit)));
  fold.addEventListener("toggle", open, { once: true });
  return fold;
}

/** The newsroom citation, in the server's words. @param {Hit} hit */
async function citation(hit) {
  const record = await ask(`/api/records/${encodeURIComponent(hit.id)}`);
  return record.citations.newsroom;
}
