/** @file The page Commitments: the ledger of undertakings, and the sheet that a committee prints. */
import { inContext, speakerName, titleOf } from "./card.js";
import { byId, el, put } from "./dom.js";
import { finderPage } from "./finder.js";
import { marked, words } from "./marks.js";
import { understood } from "./readback.js";
import { listed, moment } from "./phrases.js";
import { capital, dueState, inWords, number } from "./words.js";

finderPage({
  path: "/commitments",
  kind: "commitment",
  size: 50,
  sorts: [
    ["due", "Due date"],
    ["newest", "Newest"],
    ["oldest", "Oldest"],
    ["relevance", "Relevance"],
  ],
  before: sheet,
  results: (answer, params) => ledger(answer.hits, params.get("q") ?? ""),
});

/** What the printed sheet says of itself. @param {URLSearchParams} params @param {any} answer */
function sheet(params, answer) {
  const here = answer.hits.length;
  const some = here < answer.total ? `, ${number(here)} of them on this sheet` : "";
  put(
    byId("sheet"),
    `${capital(understood(params, answer))}. ${number(answer.total)} in all${some}; as indexed, printed ${moment(Date.now())}. ` +
      "Due states are facts about dates: that a date has passed does not mean that the undertaking was not met.",
  );
}

/** @param {any[]} hits @param {string} q */
function ledger(hits, q) {
  const heads = ["Who", "What", "By when", "Where and when said"];
  return el(
    "table.ledger",
    {},
    el("caption.unseen", {}, "Commitments"),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        heads.map((h) => el("th", { scope: "col" }, h)),
      ),
    ),
    el(
      "tbody",
      {},
      hits.map((hit) => row(hit, q, heads)),
    ),
  );
}

/** @param {any} hit @param {string} q @param {string[]} heads */
function row(hit, q, heads) {
  const shown = words(hit, 600);
  const councils = listed((hit.authorities ?? []).map((/** @type {any} */ a) => a.name));
  const cells = [
    [
      hit.who ? speakerName(hit.who) : el("span.muted", {}, "Not stated"),
      hit.who?.role && el("span.line.isolate", {}, capital(hit.who.role)),
      councils && el("span.line.muted.isolate", {}, councils),
    ],
    [
      el(
        "span.words.isolate",
        { lang: hit.lang && hit.lang !== "en" ? hit.lang : null },
        marked(shown.text, shown.marks),
      ),
    ],
    [due(hit)],
    [
      el("a.isolate", { href: inContext(hit, q) }, titleOf(hit.document)),
      el("span.line.muted", {}, inWords(hit.date)),
      el(
        "a.line.page-link",
        { href: hit.permalink },
        "Commitment page",
        el("span.unseen", {}, `: ${hit.text.slice(0, 60)}`),
      ),
    ],
  ];
  return el(
    "tr",
    { "data-record": hit.id },
    cells.map((cell, i) => el("td", { "data-head": heads[i] }, cell.filter(Boolean))),
  );
}

/** As worded, and what that means today with the date that it was resolved to. @param {any} hit */
function due(hit) {
  const state = dueState(hit.due, hit.status);
  const worded = hit.due?.text ? el("span.line.isolate", {}, `“${hit.due.text}”`) : null;
  // "due in 20 days" needs its date, the other states hold it
  const resolved = hit.due?.latest && !/\d{4}/.test(state) ? el("span.line", {}, inWords(hit.due)) : null;
  return el(
    "span",
    {},
    worded,
    el("span.line.state", { "data-status": hit.status ?? "no-date" }, capital(state)),
    resolved,
  );
}
