/** @file The life of a finder page: address → answers → tabs, filters, count, results; and back to the address. */
import { ask, maybe, recall } from "./api.js";
import { activeFilters } from "./chosen.js";
import { years } from "./coverage.js";
import { byId, el, put } from "./dom.js";
import { applied, facetPanel, foldPanel } from "./facets.js";
import { go, start } from "./navigate.js";
import { readBack } from "./readback.js";
import { FACETS, asking, here, sideBySide, state, toServer, toggled } from "./state.js";
import { takeList } from "./take.js";
import { KINDS, capital, counted } from "./words.js";

/**
 * What a finder page adds to the common life.
 * @typedef {object} Finder
 * @property {string} path of the page
 * @property {string | null} kind the kind that the page holds to; null where the reader chooses
 * @property {[string, string][]} sorts value and words
 * @property {number} size hits of one page
 * @property {(answer: any, params: URLSearchParams) => Node | Promise<Node>} results
 * @property {(params: URLSearchParams) => Node | null} [further] stands with the active filters
 * @property {(params: URLSearchParams) => void} [meanwhile] draws what needs no answer, so that nothing moves when it comes
 * @property {(params: URLSearchParams, answer: any) => void} [before] draws what stands above the results
 */

/** Runs a finder page. @param {Finder} finder */
export function finderPage(finder) {
  const form = /** @type {HTMLFormElement} */ (byId("filters"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go(applied(form, state(), finder.path));
  });
  searchBox(finder.path);
  foldPanel();
  start((focus) => show(finder, focus));
}

/** The box: submits without a reload, completes names and phrases. @param {string} path */
function searchBox(path) {
  const box = /** @type {HTMLInputElement} */ (byId("q"));
  byId("search-form").addEventListener("submit", (event) => {
    event.preventDefault();
    go(asking(state(), box.value.trim(), path));
  });
  // completions come with the first key
  box.addEventListener("input", async (event) =>
    (await import("./suggest.js")).suggest(box, event, path),
  );
}

let turn = 0;

/** The front page shows the newest few statements, and no filters. */
const HOME = { kind: "quote", size: 20 };

/** @param {URLSearchParams} params */
function atHome(params) {
  return location.pathname === "/" && params.size === 0;
}

/** @param {Finder} finder @param {boolean} focus */
async function show(finder, focus) {
  const params = state();
  const mine = ++turn;
  const home = atHome(params);
  document.body.classList.toggle("home", home);
  const kind = home ? HOME.kind : finder.kind;
  const size = home ? HOME.size : finder.size;
  const address = `/api/search?${toServer(params, { size: String(size), ...(kind ? { kind } : {}) })}`;
  const box = /** @type {HTMLInputElement} */ (byId("q"));
  if (box.value !== (params.get("q") ?? "")) box.value = params.get("q") ?? "";
  finder.meanwhile?.(params);
  byId("results").setAttribute("aria-busy", "true");
  // the front page has no chart; any other fetches its drawing while the server is asked
  const drawing = home ? null : import("./timeline.js");
  try {
    const answer = await (focus ? ask(address) : recall(address));
    const status = await maybe("/api/status");
    if (mine !== turn) return;
    await draw(finder, params, answer, status);
    if (drawing) await chart(await drawing, params, answer, status, () => mine === turn);
    else put(byId("timeline"));
  } catch (failure) {
    if (mine !== turn) return;
    await fail(/** @type {Error} */ (failure), params);
  } finally {
    if (mine === turn) byId("results").removeAttribute("aria-busy");
  }
  if (mine === turn && focus) arrive();
}

/** @param {Finder} finder @param {URLSearchParams} params @param {any} answer @param {any} status */
async function draw(finder, params, answer, status) {
  const noun = KINDS[answer.kind] ?? KINDS.any;
  const count = (answer.partial ? "At least " : "") + counted(answer.total, noun);
  const home = atHome(params);
  document.title = home
    ? "OnRecord: what councils said, decided and promised"
    : `${count}${params.get("q") ? ` for ${params.get("q")}` : ""} – OnRecord`;
  put(byId("problem"));
  await readBack(byId("readback"), params, answer);
  activeFilters(byId("chosen"), params, answer, finder.further?.(params));
  facetPanel(byId("facets"), params, answer);
  put(byId("count"), home ? "Newest on record" : count);
  const on = Object.keys(FACETS).reduce((sum, name) => sum + params.getAll(name).length, 0);
  put(byId("filters-count"), on > 0 && `${on} on`);
  sorting(finder, params, answer);
  finder.before?.(params, answer);
  const shown =
    answer.total === 0
      ? (await import("./zero.js")).nothing(params, answer, status)
      : home
        ? (await import("./home.js")).front(answer, status)
        : finder.results(answer, params);
  put(byId("results"), await shown);
  put(
    byId("pages"),
    home
      ? el("p", {}, el("a", { href: "/search?kind=quote" }, `All ${count}`))
      : !sideBySide(params) && pages(params, answer, finder.size),
  );
  put(byId("take"), answer.total > 0 && !home && takeList(params, { kind: answer.kind }));
}

/** @param {Finder} finder @param {URLSearchParams} params @param {any} answer */
function sorting(finder, params, answer) {
  const place = byId("sort");
  if (answer.total < 2) return put(place);
  const sorts = finder.sorts.filter(([value]) => value !== "relevance" || params.has("q"));
  const links = sorts.map(([value, words]) =>
    el(
      "li",
      {},
      el(
        "a",
        { href: here(params, { sort: value }), "aria-current": answer.sort === value ? "true" : null },
        words,
      ),
    ),
  );
  put(
    place,
    el("span.muted", { id: "sort-label" }, "Sort by"),
    el("ul", { "aria-labelledby": "sort-label" }, links),
  );
}

/** Next page by the server's cursor; the way back is the first page or the back button. @param {URLSearchParams} params @param {any} answer @param {number} size */
function pages(params, answer, size) {
  if (!answer.next && !params.has("cursor")) return null;
  const next = here(params, {});
  return el(
    "nav.pages",
    { "aria-label": "Pages of results" },
    params.has("cursor") && el("a", { href: next }, "← First page"),
    answer.next
      ? el("a.next", { href: here(params, { cursor: answer.next }), rel: "next" }, `Next ${size} →`)
      : el("span.muted", {}, "This is the last page."),
  );
}

/** @typedef {typeof import("./timeline.js")} Drawing */

/** The timeline is drawn at once from the panel's years, then again with all where the panel does not list them. @param {Drawing} drawing @param {URLSearchParams} params @param {any} answer @param {any} status @param {() => boolean} current */
async function chart(drawing, params, answer, status, current) {
  const facet = answer.facets?.year;
  if (!facet || answer.total === 0) return put(byId("timeline"));
  bars(drawing, facet.values, params, answer, status);
  if (facet.values.length >= facet.distinct) return;
  const all = { kind: answer.kind, size: "1", cursor: null, facets: "year", facet_size: "200" };
  const whole = await maybe(`/api/search?${toServer(params, all)}`);
  if (whole && current()) bars(drawing, whole.facets.year.values, params, answer, status);
}

/** @param {Drawing} drawing @param {{value: string, count: number}[]} values @param {URLSearchParams} params @param {any} answer @param {any} status */
function bars(drawing, values, params, answer, status) {
  const place = byId("timeline");
  const noun = (KINDS[answer.kind] ?? KINDS.any).many;
  const chosen = params.getAll("year");
  const covered = years(status, params.getAll("authority"));
  const drawn = drawing.yearBars(values, covered, (y) => toggled(params, "year", y), chosen);
  const undated = values.find((v) => v.value === "undated")?.count ?? 0;
  const undatedHref = toggled(params, "year", "undated");
  const title = `${capital(noun)} by year`;
  const show = () => {
    const one = drawn.filter((b) => b.count > 0 && (b.chosen || chosen.length === 0));
    const more = one.length === 1 && byMonth(one[0].name, noun, params, answer.kind, show);
    put(place, drawing.timeline(drawn, { title, noun, undated, undatedHref, more }, place));
  };
  show();
}

/** A single year can be looked at by month. @param {string} year @param {string} noun @param {URLSearchParams} params @param {string} kind @param {() => void} back */
function byMonth(year, noun, params, kind, back) {
  const look = async () =>
    (await import("./months.js")).months(byId("timeline"), params, year, { kind, noun }, back);
  return el("button.quiet", { type: "button", onclick: look }, `${year} by month`);
}

/** @param {Error} failure @param {URLSearchParams} params */
async function fail(failure, params) {
  document.title = "Error: search – OnRecord";
  for (const id of ["readback", "facets", "sort", "timeline", "results", "pages", "take", "tabs"]) {
    const place = document.getElementById(id);
    if (place) put(place);
  }
  activeFilters(byId("chosen"), params, null);
  put(byId("count"), "No results: see the problem above");
  const { problem } = await import("./problem.js");
  problem(byId("problem"), failure, params);
}

/** After Apply, a tab, a page: the focus is on the results' heading, or on what went wrong. */
function arrive() {
  const wrong = byId("problem").firstElementChild;
  const target = /** @type {HTMLElement} */ (wrong ?? byId("results-title"));
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: wrong ? "center" : "nearest" });
}
