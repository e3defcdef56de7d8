/** @file What is wrong or doubtful in a query, with its place underlined and the fix as a link. Comes only where it is needed. */
import { el, put } from "./dom.js";
import { marked } from "./marks.js";
import { asking } from "./state.js";

/** @param {string} q @param {any[]} warnings @param {URLSearchParams} params */
export function warningList(q, warnings, params) {
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
function doubt(q, said, params) {
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

/**
 * The error summary: what is wrong and how to put it right.
 * @param {Element} place
 * @param {import("./api.js").Refusal | Error} failure
 * @param {URLSearchParams} params
 */
export function problem(place, failure, params) {
  const said = /** @type {any} */ (failure);
  const unknown = said.status === undefined;
  const asked = said.status === 400;
  put(
    place,
    el(
      "section.problem",
      { role: "alert", "aria-labelledby": "problem-title", tabindex: -1 },
      el("h2", { id: "problem-title" }, asked ? "There is a problem with this search" : "This did not work"),
      asked
        ? [
            doubt(params.get("q") ?? "", said, params),
            el("p", {}, el("a", { href: "/help" }, "How to search, with examples")),
          ]
        : [
            el("p.isolate", {}, outside(said, unknown)),
            el("p", {}, el("button", { type: "button", onclick: () => location.reload() }, "Try again")),
          ],
    ),
  );
  if (unknown) throw failure;
}

/** A failure that is not of the reader's making. @param {any} said @param {boolean} unknown */
function outside(said, unknown) {
  if (said.status === 503) return "The service is busy. Wait a few seconds and try again.";
  return unknown ? "Something in this page went wrong." : said.message;
}
