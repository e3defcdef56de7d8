/** @file Says how a query was read, and what is doubtful in it, with the fix as a link. */
import { el, put } from "./dom.js";
import { marked } from "./marks.js";
import { asking } from "./state.js";

/** Notes that the pages say elsewhere. */
const SAID_ELSEWHERE = ["UNDATED_LEFT_OUT_ZERO"];

/**
 * How the query was read, its warnings, its notes and the nearest spelling.
 * @param {Element} place
 * @param {URLSearchParams} params
 * @param {any} answer of /api/search
 */
export function readBack(place, params, answer) {
  const q = params.get("q") ?? "";
  const notes = (answer.notes ?? []).filter((/** @type {any} */ n) => !SAID_ELSEWHERE.includes(n.code));
  put(
    place,
    q &&
      answer.understood &&
      el("p.understood", {}, el("span.muted", {}, "Read as: "), el("span.isolate", {}, answer.understood)),
    (answer.warnings ?? []).length > 0 && warningList(q, answer.warnings, params),
    didYouMean(answer.did_you_mean, params),
    notes.length > 0 &&
      el(
        "ul.notes",
        {},
        notes.map((/** @type {any} */ n) => el("li.isolate", {}, n.message)),
      ),
    answer.partial &&
      el(
        "p.notice",
        {},
        "The search was stopped after two seconds: the counts are “at least”. Narrow it to see everything.",
      ),
  );
}

/** @param {string} q @param {any[]} warnings @param {URLSearchParams} params */
function warningList(q, warnings, params) {
  return el(
    "ul.warnings",
    { "aria-label": "Warnings about the query" },
    warnings.map((w) => el("li", {}, doubt(q, w, params))),
  );
}

/**
 * One warning or error: the query with the span underlined, what is wrong, the fix as a link.
 * @param {string} q
 * @param {{message: string, position?: number, length?: number, fix?: string | null}} said
 * @param {URLSearchParams} params
 */
export function doubt(q, said, params) {
  const from = said.position ?? -1;
  const span =
    from >= 0 && (said.length ?? 0) > 0 && from < q.length ? [[from, from + (said.length ?? 0)]] : [];
  return el(
    "div.doubt",
    {},
    span.length > 0 &&
      el(
        "code.query.isolate",
        {},
        marked(q, span, (words) => el("u.wrong", {}, words)),
      ),
    el("p.isolate", {}, said.message),
    said.fix &&
      el("p", {}, "Try instead: ", el("a.query.isolate", { href: asking(params, said.fix) }, said.fix)),
  );
}

/** @param {any} found a query, or an object with it @param {URLSearchParams} params */
function didYouMean(found, params) {
  const query = typeof found === "string" ? found : found?.query;
  if (!query) return null;
  return el("p.mean", {}, "Did you mean ", el("a.isolate", { href: asking(params, query) }, query), "?");
}

/**
 * The error summary: what is wrong and how to put it right.
 * @param {Element} place
 * @param {import("./api.js").Refusal | Error} failure
 * @param {URLSearchParams} params
 */
export function problem(place, failure, params) {
  const said = /** @type {any} */ (failure);
  const busy = said.status === 503;
  const unknown = said.status === undefined;
  put(
    place,
    el(
      "section.problem",
      { role: "alert", "aria-labelledby": "problem-title", tabindex: -1 },
      el(
        "h2",
        { id: "problem-title" },
        said.status === 400 ? "There is a problem with this search" : "This did not work",
      ),
      said.status === 400
        ? doubt(params.get("q") ?? "", said, params)
        : el(
            "p.isolate",
            {},
            busy
              ? "The service is busy. Wait a few seconds and try again."
              : unknown
                ? "Something in this page went wrong."
                : said.message,
          ),
      said.status !== 400 &&
        el("p", {}, el("button", { type: "button", onclick: () => location.reload() }, "Try again")),
    ),
  );
  if (unknown) throw failure;
}
