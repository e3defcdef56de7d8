/** @file The themes: what each one is searched by, and what is on record about it. */
import { el } from "./dom.js";
import { single } from "./single.js";
import { cellsOf, takeTable } from "./take-table.js";
import { counted, KINDS, number } from "./words.js";

single("/api/themes", draw, () => "Themes", "list of themes");

/** @param {any} found */
function draw(found) {
  const themes = [...found.themes].sort(
    (a, b) => (b.count ?? 0) - (a.count ?? 0) || name(a).localeCompare(name(b)),
  );
  const table = el(
    "table.stack",
    {},
    el("caption.unseen", {}, "Themes"),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        el("th", { scope: "col" }, "Theme"),
        el("th", { scope: "col" }, "Found by these words"),
        el("th.n", { scope: "col" }, "Records"),
      ),
    ),
    el("tbody", {}, themes.map(row)),
  );
  return [
    el("h1", {}, "Themes"),
    el(
      "p.lead",
      {},
      "Records are tagged with themes by the words below, and by nothing else. A theme chosen in a search adds nothing silently.",
    ),
    themes.length === 0 ? el("p", {}, "No themes are set up in this copy of OnRecord.") : table,
    themes.length > 0 && takeTable(() => cellsOf(table), "themes", "/api/themes", "/feed.atom"),
  ];
}

/** @param {any} theme @returns {string} */
function name(theme) {
  return theme.name;
}

/** A term as people write it: quotation marks are needless in a list, "near" says what NEAR/8 does. @param {string} term */
function plain(term) {
  return term
    .replaceAll('"', "")
    .replace(/ NEAR\/\d+ /g, " near ")
    .replaceAll("*", "…");
}

/** @param {any} theme */
function row(theme) {
  const link = (/** @type {string} */ kind) =>
    `/search?${new URLSearchParams({ theme: theme.id, kind, copies: "all" })}`;
  const terms = theme.terms.map(plain);
  return el(
    "tr",
    { class: theme.count === 0 ? "none" : null },
    el("td", { "data-head": "Theme" }, el("a", { href: link("quote") }, name(theme))),
    el(
      "td.terms",
      { "data-head": "Found by these words" },
      terms.length > 6
        ? [
            terms.slice(0, 5).join(", "),
            " ",
            el(
              "details.inline",
              {},
              el("summary", {}, `and ${terms.length - 5} more`, el("span.unseen", {}, ` for ${name(theme)}`)),
              terms.slice(5).join(", "),
            ),
          ]
        : terms.join(", "),
    ),
    el(
      "td.n",
      { "data-head": "Records" },
      el(
        "a",
        {
          href: link("any"),
          "aria-label": `${counted(theme.count ?? 0, KINDS.any)} about ${name(theme)}`,
        },
        number(theme.count ?? 0),
      ),
    ),
  );
}
