/** @file The page of one council: how inspectors judged it over time, who speaks for it, on what, and what is held. */
import { idOfPage, maybe, recall } from "./api.js";
import { years } from "./coverage.js";
import { el } from "./dom.js";
import { judgementChart, judgementTables } from "./judgements.js";
import { section, single } from "./single.js";
import { here } from "./state.js";
import { takeList } from "./take.js";
import { timeline, yearBars } from "./timeline.js";
import { KINDS, capital, counted, number } from "./words.js";

const code = idOfPage();
const own = new URLSearchParams({ authority: code });

single(`/api/authorities/${encodeURIComponent(code)}`, draw, (authority) => authority.name, "council");

/** @param {any} authority */
async function draw(authority) {
  const [judged, quotes, status] = await Promise.all([
    recall(`/api/search?${own}&kind=judgement&sort=oldest&size=100&facets=none`),
    recall(`/api/search?${own}&kind=quote&size=1&facets=year,theme,speaker,body&facet_size=30`),
    maybe("/api/status"),
  ]);
  const kinds = quotes.kinds ?? {};
  return [
    el("h1.isolate", {}, authority.name),
    el("p.muted", {}, `Council code ${authority.code ?? code}`),
    el(
      "ul.tiles",
      {},
      ["quote", "commitment", "decision", "judgement"].map((kind) =>
        el(
          "li",
          {},
          el(
            "a",
            {
              href: here(
                own,
                kind === "commitment" ? { copies: "all" } : { kind, copies: "all" },
                kind === "commitment" ? "/commitments" : "/search",
              ),
            },
            el("strong", {}, number(kinds[kind] ?? 0)),
            ` ${kinds[kind] === 1 ? KINDS[kind].one : KINDS[kind].many}`,
          ),
        ),
      ),
    ),
    section(
      "judged",
      "Judgements over time",
      judged.total > 0 && judgementChart(judged.hits),
      ...(judged.total > 0 ? judgementTables(judged.hits) : []),
      judged.total > 0
        ? takeList(own, { kind: "judgement", is: null })
        : el("p.muted", {}, "No inspectorate’s judgement of this council is in the index."),
    ),
    section(
      "people",
      "Who speaks",
      links(quotes.facets?.speaker?.values, (v) => `/p/${encodeURIComponent(v.value)}`),
    ),
    section(
      "themes",
      "Themes",
      links(quotes.facets?.theme?.values, (v) => here(own, { kind: "quote", theme: v.value }, "/search")),
    ),
    section("held", "What is held, by year", coverage(status, authority)),
  ];
}

/** @param {any[] | undefined} values @param {(value: any) => string} href */
function links(values, href) {
  return values?.length
    ? el(
        "ul.chips",
        {},
        values.map((v) =>
          el(
            "li",
            {},
            el(
              "a.chip",
              { href: href(v) },
              el("span.isolate", {}, capital(v.label)),
              " ",
              el("span.count", {}, number(v.count)),
            ),
          ),
        ),
      )
    : null;
}

/** @param {any} status @param {any} authority */
function coverage(status, authority) {
  const rows = (authority.coverage ?? status?.coverage ?? []).filter(
    (/** @type {any} */ r) => !r.code || r.code === code,
  );
  const values = rows.map((/** @type {any} */ r) => ({
    value: String(r.year),
    count: r.documents ?? r.count,
  }));
  const undated = values.find((/** @type {any} */ v) => v.value === "undated")?.count ?? 0;
  const link = (/** @type {string} */ year) => here(own, { year }, "/search");
  const drawing = timeline(yearBars(values, years(status, [code]), link, []), {
    title: "Documents by year",
    noun: "documents",
    undated,
    undatedHref: link("undated"),
  });
  return (
    drawing ??
    (values.length > 0
      ? el(
          "p",
          {},
          values
            .map(
              (/** @type {any} */ v) =>
                `${capital(v.value)}: ${counted(v.count, { one: "document", many: "documents" })}`,
            )
            .join("; "),
        )
      : null)
  );
}
