/** @file The same search over several councils, side by side: one column each, best or newest first. */
import { maybe } from "./api.js";
import { el } from "./dom.js";
import { grouped } from "./group.js";
import { COMPARE, councilsIn, here, toServer } from "./state.js";
import { KINDS, counted } from "./words.js";

/** Hits of one column. */
const EACH = 10;

/** @param {URLSearchParams} params @param {any} answer of the whole search */
export async function columns(params, answer) {
  const codes = councilsIn(params);
  const kind = answer.kind;
  const found = await Promise.all(
    codes.map((code) => {
      const own = { authority: code, kind, size: String(EACH), cursor: null, facets: "none" };
      return maybe(`/api/search?${toServer(params, own)}`);
    }),
  );
  return el(
    "div.compare",
    { "data-columns": codes.length },
    codes.map((code, i) => column(name(code, answer, found[i]), code, found[i], params, kind)),
  );
}

/** @param {string} title @param {string} code @param {any} found @param {URLSearchParams} params @param {string} kind */
function column(title, code, found, params, kind) {
  const all = here(params, { authority: code, kind, [COMPARE]: null });
  return el(
    "section",
    {},
    el("h2", {}, el("a.isolate", { href: `/a/${encodeURIComponent(code)}` }, title)),
    found
      ? el("p", {}, el("a", { href: all }, counted(found.total, KINDS[kind])))
      : el("p.muted", {}, "This part could not be fetched. Try again."),
    found?.total > 0 && grouped(found.hits, params.get("q") ?? ""),
  );
}

/** @param {string} code @param {any} answer @param {any} found @returns {string} */
function name(code, answer, found) {
  const listed = answer.facets.authority.values.find((/** @type {any} */ v) => v.value === code);
  const tagged = found?.hits[0]?.authorities.find((/** @type {any} */ a) => a.code === code);
  return listed?.label ?? tagged?.name ?? code;
}
