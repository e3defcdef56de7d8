/** @file The reader: a whole document with its outline, the search's words marked, keys to walk through them. */
import { idOfPage, maybe } from "./api.js";
import { badge, councils, dotted, facts, titleOf } from "./card.js";
import { el, outside } from "./dom.js";
import { outline, passages } from "./passages.js";
import { single } from "./single.js";
import { CLASSES, counted, inWords } from "./words.js";
import { walker } from "./walker.js";

/** Passages of one request; a longer document comes in further ones while the first is read. */
const CHUNK = 400;

const q = new URLSearchParams(location.search).get("q") ?? "";
const id = encodeURIComponent(idOfPage());

/** @param {number} from */
const address = (from) =>
  `/api/documents/${id}?${new URLSearchParams({ ...(q ? { q } : {}), from: String(from), size: String(CHUNK) })}`;

single(address(1), draw, (found) => titleOf(about(found)), "document").then(() => {
  const target = decodeURIComponent(location.hash.slice(1));
  if (target) aim(target);
});
addEventListener("hashchange", () => aim(decodeURIComponent(location.hash.slice(1))));

/** The document's own facts stand in `document` or beside the passages. @param {any} found */
function about(found) {
  return found.document ?? found;
}

/** @param {any} found */
async function draw(found) {
  const document = about(found);
  const all = await rest(found);
  const marks = all.reduce((sum, p) => sum + (p.marks?.length ?? 0), 0);
  const text = el(
    "article.reading",
    { lang: document.lang && document.lang !== "en" ? document.lang : null },
    passages(all),
  );
  const heads = outline(all);
  return [
    el("h1.isolate", {}, titleOf(document)),
    el(
      "p.source",
      {},
      dotted([
        badge(document.class ?? document.source_class),
        document.publisher && el("span.isolate", {}, document.publisher),
        document.body && el("span.isolate", {}, document.body),
        ...councils(document.authorities),
        inWords(document.date),
        counted(all.length, { one: "paragraph", many: "paragraphs" }),
      ]),
    ),
    document.superseded && el("p.notice", {}, "A newer version of this document is in the index."),
    q
      ? el(
          "p.notice",
          {},
          marks > 0
            ? [
                `${counted(marks, { one: "place", many: "places" })} marked for `,
                el("q.isolate", {}, q),
                ". ",
                el("a", { href: location.pathname }, "Show without marks"),
                ".",
              ]
            : ["No words of ", el("q.isolate", {}, q), " are marked here."],
        )
      : null,
    el(
      "div.columns",
      {},
      el("aside", { "aria-label": "About this document" }, heads, sourceFacts(document)),
      text,
    ),
    walker(text),
  ];
}

/** The passages after the first request's. @param {any} found @returns {Promise<any[]>} */
async function rest(found) {
  const all = [...found.passages];
  let next = found.next;
  while (next) {
    const more = await maybe(address(next));
    if (!more || more.passages.length === 0) break;
    all.push(...more.passages);
    next = more.next;
  }
  return all;
}

/** @param {any} document */
function sourceFacts(document) {
  /** @type {[string, string | Node][]} */
  const rows = [
    ["Kind of source", CLASSES[document.class ?? document.source_class] ?? CLASSES.other],
    ["Date", `${inWords(document.date)}${document.date?.text ? ` (“${document.date.text}”)` : ""}`],
  ];
  if (document.url) rows.push(["Published at", outside(document.url, document.url)]);
  rows.push(["Kept copy", el("a", { href: `/api/documents/${document.id ?? id}/source` }, "Download")]);
  rows.push([
    "Everything found in it",
    el(
      "a",
      { href: `/search?q=${encodeURIComponent(`doc:${document.id ?? id}`)}&kind=quote` },
      "Quotes, commitments …",
    ),
  ]);
  return el("details.doc", {}, el("summary", {}, "About this document"), facts(rows));
}

/** Brings the passage of the permalink into view and outlines it. @param {string} target */
function aim(target) {
  for (const old of document.querySelectorAll(".aimed")) old.classList.remove("aimed");
  const found = document.getElementById(target);
  if (!found) return;
  found.classList.add("aimed");
  found.scrollIntoView({ block: "center" });
  found.focus({ preventScroll: true });
}
