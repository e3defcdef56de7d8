/** @file Says how a query was read, with its filters, and what is doubtful in it. */
import { filterWords } from "./chosen.js";
import { el, put } from "./dom.js";
import { asking } from "./state.js";

/** Notes that the pages say elsewhere. */
const SAID_ELSEWHERE = ["UNDATED_LEFT_OUT_ZERO"];

/**
 * How the query was read, its warnings, its notes and the nearest spelling.
 * @param {Element} place
 * @param {URLSearchParams} params
 * @param {any} answer of /api/search
 */
export async function readBack(place, params, answer) {
  const q = params.get("q") ?? "";
  const notes = (answer.notes ?? []).filter((/** @type {any} */ n) => !SAID_ELSEWHERE.includes(n.code));
  const warnings = answer.warnings ?? [];
  const doubts = warnings.length > 0 && (await import("./problem.js")).warningList(q, warnings, params);
  put(
    place,
    didYouMean(answer.did_you_mean, params),
    q &&
      answer.understood &&
      el(
        "p.understood",
        {},
        el("span.muted", {}, "Read as: "),
        el("span.isolate", {}, understood(params, answer)),
      ),
    doubts,
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

/** The whole of what is searched for, in a sentence: the words and the filters. @param {URLSearchParams} params @param {any} answer */
export function understood(params, answer) {
  return [answer.understood, ...filterWords(params, answer)].join("; ");
}

/** @param {any} found a query, or an object with it @param {URLSearchParams} params */
function didYouMean(found, params) {
  const query = typeof found === "string" ? found : found?.query;
  if (!query) return null;
  return el("p.mean", {}, "Did you mean ", el("a.isolate", { href: asking(params, query) }, query), "?");
}
