/** @file The filter panel: checkboxes with counts that change nothing until Apply is pressed. */
import { byId, el, put } from "./dom.js";
import { FACETS } from "./state.js";
import { councilNames, number, valueWords } from "./words.js";

/** Facets that stand open at first. */
const OPEN = ["authority", "speaker", "status", "grade", "year"];

/**
 * Draws the panel for an answer.
 * @param {Element} place
 * @param {URLSearchParams} params the page's state
 * @param {any} answer of /api/search
 */
export function facetPanel(place, params, answer) {
  const present = Object.keys(FACETS).filter(
    (name) => (answer.facets?.[name]?.values ?? []).length > 0 || params.has(name),
  );
  const drawn = present.map((name) => facet(name, params, answer));
  // dates from and to stand with the years
  drawn.splice(present.indexOf("year") + 1 || drawn.length, 0, dates(params));
  put(place, drawn.length > 3 && apply(), drawn, apply());
}

/** The button that applies; above a long panel and below it. */
function apply() {
  return el("div.apply", {}, el("button.main", { type: "submit" }, "Apply filters"));
}

/** @param {string} name @param {URLSearchParams} params @param {any} answer */
function facet(name, params, answer) {
  const found = answer.facets?.[name] ?? { values: [], distinct: 0 };
  const undertaker = name === "speaker" && answer.kind === "commitment";
  const { one, many } = undertaker
    ? { one: "Who", many: "names" }
    : FACETS[/** @type {keyof typeof FACETS} */ (name)];
  const chosen = params.getAll(name);
  const rows = el("div.values", {}, values(name, found.values, chosen));
  const distinct = found.distinct ?? found.values.length;
  const note = el(
    "p.note",
    {},
    distinct > found.values.length ? `${found.values.length} of ${number(distinct)} ${many}` : null,
  );
  return el(
    "details.facet",
    { open: OPEN.includes(name) || chosen.length > 0 },
    el(
      "summary",
      {},
      el("span", {}, one),
      chosen.length > 0 && el("span.chosen", {}, `${chosen.length} chosen`),
    ),
    el(
      "fieldset",
      {},
      el("legend.unseen", {}, one),
      rows,
      note,
      distinct > found.values.length && finder(name, many, distinct, params, rows, note),
    ),
  );
}

/**
 * Rows of a facet: what is chosen always stands first, also where the answer no longer lists it.
 * @param {string} name @param {any[]} found @param {string[]} chosen
 */
function values(name, found, chosen) {
  const bare = chosen.map((v) => v.replace(/^-/, ""));
  if (name === "speaker") found = merged(found);
  const missing = bare
    .filter((v) => !found.some((f) => f.value === v || f.also?.includes(v)))
    .map((value) => ({ value, label: value, count: null }));
  // years read by the calendar, all else by how much there is
  if (name === "year") found = [...found].sort((a, b) => calendar(b.value) - calendar(a.value));
  if (name === "authority") {
    const names = councilNames(found.map((f) => ({ code: f.value, name: f.label })));
    found = found.map((f) => ({ ...f, label: names.get(f.value) }));
  }
  const first = found.filter((f) => bare.includes(f.value));
  return [...missing, ...first, ...found.filter((f) => !first.includes(f))].map((v) =>
    row(name, v, chosen),
  );
}

/** Speakers who cannot be told apart stand in one row, which takes or leaves them all. @param {any[]} found */
function merged(found) {
  const rows = new Map();
  for (const value of found) {
    const label = valueWords("speaker", value.value, value.label);
    const row = rows.get(label);
    if (row) rows.set(label, { ...row, count: row.count + value.count, also: [...row.also, value.value] });
    else rows.set(label, { ...value, also: [] });
  }
  return [...rows.values()];
}

/** A year's place; what is no year comes last. @param {string} year */
function calendar(year) {
  return Number(year) || 0;
}

/** @param {string} name @param {{value: string, label?: string, count: number | null, also?: string[]}} value @param {string[]} chosen */
function row(name, value, chosen) {
  const words = valueWords(name, value.value, value.label);
  const off = `-${value.value}`;
  const take = el("input", {
    type: "checkbox",
    name,
    value: value.value,
    checked: chosen.includes(value.value),
  });
  const leave = el("input", { type: "checkbox", name, value: off, checked: chosen.includes(off) });
  for (const [box, other] of [
    [take, leave],
    [leave, take],
  ]) {
    box.addEventListener("change", () => {
      if (/** @type {HTMLInputElement} */ (box).checked)
        /** @type {HTMLInputElement} */ (other).checked = false;
    });
  }
  return el(
    "div.value",
    { "data-also": value.also?.join(" ") },
    el(
      "label.pick",
      {},
      take,
      el("span.isolate", {}, words),
      el("span.count", {}, value.count === null ? "" : number(value.count)),
    ),
    el(
      "label.leave",
      { title: `Leave out ${words}` },
      leave,
      el("span", {}, "exclude", el("span.unseen", {}, ` ${words}`)),
    ),
  );
}

/** "Show all" and a box to search inside a long facet. @param {string} name @param {string} many @param {number} distinct @param {URLSearchParams} params @param {Element} rows @param {Element} note */
function finder(name, many, distinct, params, rows, note) {
  const box = /** @type {HTMLInputElement} */ (
    el("input", { type: "search", id: `find-${name}`, autocomplete: "off" })
  );
  const facet = {
    name,
    many,
    distinct,
    params,
    rows,
    note,
    row: (/** @type {any} */ value) => row(name, value, []),
  };
  // most readers never look inside a facet: its module comes with the first who does
  const look = async () => (await import("./inside.js")).searchInside(facet, box.value.trim());
  let wait = 0;
  box.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(look, 150);
  });
  box.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  return el(
    "div.finder",
    {},
    el("label", { for: `find-${name}` }, `Search ${many}`),
    box,
    el(
      "button.quiet",
      { type: "button", onclick: look },
      `Show all ${number(distinct)}`,
      el("span.unseen", {}, ` ${many}`),
    ),
  );
}

/** @param {URLSearchParams} params */
function dates(params) {
  const field = (/** @type {string} */ name, /** @type {string} */ label) =>
    el(
      "div",
      {},
      el("label", { for: `date-${name}` }, label),
      el("input", {
        id: `date-${name}`,
        name,
        type: "text",
        size: 11,
        inputmode: "numeric",
        autocomplete: "off",
        value: params.get(name),
        "aria-describedby": "date-hint",
      }),
    );
  return el(
    "details.facet",
    { open: true },
    el("summary", {}, "Between dates"),
    el(
      "fieldset",
      {},
      el("legend.unseen", {}, "Between dates"),
      el("p.note", { id: "date-hint" }, "Such as 2016, 2016-05 or 2016-05-31"),
      el("div.pair", {}, field("from", "From"), field("to", "To")),
    ),
  );
}

/** The panel's choices as an address of this page; what the panel does not show stays. @param {HTMLFormElement} form @param {URLSearchParams} params @param {string} path */
export function applied(form, params, path) {
  const next = new URLSearchParams(params);
  for (const key of ["cursor", "from", "to", ...Object.keys(FACETS)]) next.delete(key);
  for (const [key, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") next.append(key, value.trim());
  }
  // a row of several speakers of one name stands for all of them
  for (const box of form.querySelectorAll("[data-also] :checked")) {
    const { name, value } = /** @type {HTMLInputElement} */ (box);
    const also = box.closest("[data-also]")?.getAttribute("data-also") ?? "";
    const minus = value.startsWith("-") ? "-" : "";
    for (const id of also.split(" ").filter(Boolean)) next.append(name, minus + id);
  }
  return next.size === 0 ? path : `${path}?${next}`;
}

/** On a wide screen the panel stands open, on a narrow one it waits behind its heading. */
export function foldPanel() {
  const fold = /** @type {HTMLDetailsElement} */ (byId("filters-fold"));
  const wide = matchMedia("(min-width: 52rem)");
  const set = () => (fold.open = wide.matches);
  wide.addEventListener("change", set);
  set();
}
