/** @file What the index holds, by council and year, and what could not be read. */
import { maybe } from "./api.js";
import { rows } from "./coverage.js";
import { el } from "./dom.js";
import { facts } from "./card.js";
import { section, single } from "./single.js";
import { cellsOf, takeTable } from "./take-table.js";
import { moment } from "./phrases.js";
import { capital, councilNames, number } from "./words.js";

single("/api/status", draw, () => "What is covered", "status");

/** @param {any} status */
async function draw(status) {
  const health = await maybe("/healthz");
  const known = rows(status);
  const table = matrix(known);
  return [
    el("h1", {}, "What is covered"),
    el(
      "p.lead",
      {},
      "A search can only find what is here. A blank cell means that this index holds no document of that council and year, not that nothing was said.",
    ),
    facts([
      ["Documents", number(status.documents)],
      ["Undated", `${number(status.undated ?? 0)}: neither the document nor whoever added it gives a date, and none is guessed`],
      ["Last addition", moment(status.last_add)],
      ["Index version", el("code", {}, String(status.index_version ?? "not known"))],
      [
        "Integrity check",
        integrity(health),
      ],
    ]),
    section(
      "by-year",
      "Documents by council and year",
      known.length > 0
        ? el(
            "div.scroll",
            { tabindex: 0, role: "region", "aria-label": "Table of councils and years" },
            table,
          )
        : el("p", {}, "Nothing has been added yet."),
      takeTable(() => cellsOf(table), "coverage", "/api/status", "/feed.atom"),
    ),
    section("failures", "Could not be read", failures(status.failures)),
  ];
}

/** What the check of the kept sources found. @param {any} health of /healthz */
function integrity(health) {
  const state = String(health?.integrity?.state ?? health?.integrity ?? health?.status ?? "not known");
  return state === "ok" ? "Passed" : capital(state);
}

/** @param {import("./coverage.js").Row[]} known */
function matrix(known) {
  const years = columns(known);
  /** @type {Map<string, {name: string, code: string, cells: Map<string, number>}>} */
  const councils = new Map();
  for (const r of known) {
    const council = councils.get(r.code) ?? {
      name: r.name || "No council named",
      code: r.code,
      cells: new Map(),
    };
    council.cells.set(r.year, (council.cells.get(r.year) ?? 0) + r.documents);
    councils.set(r.code, council);
  }
  const most = Math.max(1, ...known.map((r) => r.documents));
  const names = councilNames([...councils.values()]);
  const sorted = [...councils.values()].sort((a, b) => a.name.localeCompare(b.name));
  return el(
    "table.matrix",
    {},
    el("caption.unseen", {}, "Documents by council and year"),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        el("th", { scope: "col" }, "Council"),
        years.map((y) =>
          el("th.n", { scope: "col" }, y === "undated" ? "Undated" : y === "several" ? "Several" : y),
        ),
      ),
    ),
    el(
      "tbody",
      {},
      sorted.map((c) =>
        el(
          "tr",
          {},
          el(
            "th",
            { scope: "row" },
            c.code ? el("a.isolate", { href: `/a/${encodeURIComponent(c.code)}` }, names.get(c.code)) : c.name,
          ),
          years.map((y) => cell(c, y, most)),
        ),
      ),
    ),
  );
}

/** Every year from the first to the last, so that a gap shows as one; then what has no single year. @param {import("./coverage.js").Row[]} known */
function columns(known) {
  const named = [...new Set(known.map((r) => r.year))];
  const years = named.filter((y) => /^\d{4}$/.test(y)).map(Number);
  const last = Math.max(...years);
  const all = [];
  for (let y = Math.max(Math.min(...years), last - 40); y <= last; y++) all.push(String(y));
  return [...all, ...named.filter((y) => !/^\d{4}$/.test(y)).sort()];
}

/** @param {{code: string, cells: Map<string, number>}} council @param {string} year @param {number} most */
function cell(council, year, most) {
  const count = council.cells.get(year) ?? 0;
  if (count === 0) return el("td.n", { "data-heat": 0 }, el("span.unseen", {}, "none"));
  const query = new URLSearchParams({ year, ...(council.code ? { authority: council.code } : {}) });
  return el(
    "td.n",
    { "data-heat": Math.ceil((count / most) * 4) },
    el("a", { href: `/search?${query}` }, number(count)),
  );
}

/** @param {any[] | undefined} list */
function failures(list) {
  if (!list?.length) return el("p", {}, "Every source that was handed in could be read.");
  return el(
    "table.stack",
    {},
    el("caption.unseen", {}, "Sources that could not be read"),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, "Source"), el("th", { scope: "col" }, "Reason"))),
    el(
      "tbody",
      {},
      list.map((f) =>
        el(
          "tr",
          {},
          el("td.isolate", { "data-head": "Source" }, f.source ?? f.path),
          el("td.isolate", { "data-head": "Reason" }, f.reason),
        ),
      ),
    ),
  );
}
