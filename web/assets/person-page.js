/** @file The page of one speaker: names as written, roles with their dates, and everything said. */
import { idOfPage, maybe, recall } from "./api.js";
import { councils, facts } from "./card.js";
import { years } from "./coverage.js";
import { el } from "./dom.js";
import { grouped } from "./group.js";
import { section, single } from "./single.js";
import { here } from "./state.js";
import { takeList } from "./take.js";
import { timeline, yearBars } from "./timeline.js";
import { KINDS, capital, counted, inWords } from "./words.js";

const SHOWN = 10;
const id = idOfPage();

single(`/api/people/${encodeURIComponent(id)}`, draw, (person) => name(person), "person");

/** @param {any} person @returns {string} */
function name(person) {
  return person.name;
}

/** @param {any} person */
async function draw(person) {
  if (person.id && person.id !== id) history.replaceState(null, "", `/p/${encodeURIComponent(person.id)}`);
  const own = new URLSearchParams({ speaker: person.id ?? id });
  const [quotes, promises, status] = await Promise.all([
    recall(`/api/search?${own}&kind=quote&sort=newest&size=${SHOWN}&facets=year,theme&facet_size=100`),
    recall(`/api/search?${own}&kind=commitment&sort=newest&size=${SHOWN}&facets=none`),
    maybe("/api/status"),
  ]);
  return [
    el("h1.isolate", {}, capital(name(person))),
    el("p.lead", {}, sentence(person, quotes.total, promises.total)),
    section("who", "Names and roles", facts(identity(person))),
    section("themes", "Speaks about", themes(quotes, own)),
    section("when", "When", chart(quotes, status, own)),
    section(
      "said",
      "Said",
      quotes.total > 0 && grouped(quotes.hits, ""),
      more(quotes, own, "quote"),
      quotes.total > 0 && takeList(own, { kind: "quote", is: null }),
    ),
    section(
      "undertook",
      "Undertook",
      promises.total > 0 && grouped(promises.hits, ""),
      more(promises, own, "commitment"),
      promises.total > 0 && takeList(own, { kind: "commitment", is: null }),
    ),
  ];
}

/** @param {any} person @param {number} quotes @param {number} promises */
function sentence(person, quotes, promises) {
  const where = councils(person.authorities);
  return [
    `${counted(quotes, KINDS.quote)} and ${counted(promises, KINDS.commitment)} in this index`,
    ...where.flatMap((w, i) => [i === 0 ? ": " : i === where.length - 1 ? " and " : ", ", w]),
    ".",
  ];
}

/** @param {any} person @returns {[string, string | Node][]} */
function identity(person) {
  /** @type {[string, string | Node][]} */
  const rows = [["Written as", terms(person.names.map(plain))]];
  if (person.roles.length > 0) rows.push(["Roles", terms(person.roles.map(plain))]);
  rows.push(["Why one entry", because(person)]);
  return rows;
}

/** Why the names are taken for one speaker's. @param {any} person @returns {string | Node} */
function because(person) {
  const rows = person.evidence?.rows ?? [];
  return rows.length === 0
    ? "The same full name is used at the same council. Equal names at two councils stay apart."
    : el(
        "ul.bare",
        {},
        rows.map((/** @type {any} */ row) => {
          const names = row.aliases.filter((/** @type {string} */ a) => !a.startsWith("p_"));
          const also = names.length > 0 ? `, also written ${names.join(", ")}` : "";
          return el(
            "li.isolate",
            {},
            `${row.name}${also}: so says the list of people of whoever runs this copy (source: ${row.source || "not given"})`,
          );
        }),
      );
}

/** @typedef {{words: string, from: string | null, to: string | null, count: number}} Term */

/** @param {any} term a name or a role with its days @returns {Term} */
function plain(term) {
  return { words: term.name ?? term.role, from: term.from, to: term.to, count: term.count };
}

/** Names or roles as worded, each with the days between which it is written. @param {Term[]} list */
function terms(list) {
  return el(
    "ul.bare",
    {},
    list.map((t) => {
      const when = t.from || t.to ? inWords({ earliest: t.from, latest: t.to }) : "undated";
      return el(
        "li",
        {},
        el("span.isolate", {}, capital(t.words)),
        el("span.muted", {}, ` (${when}; ${counted(t.count, { one: "time", many: "times" })})`),
      );
    }),
  );
}

/** @param {any} quotes @param {URLSearchParams} own */
function themes(quotes, own) {
  const values = quotes.facets?.theme?.values ?? [];
  return values.length === 0
    ? null
    : el(
        "ul.chips",
        {},
        values
          .slice(0, 12)
          .map((/** @type {any} */ v) =>
            el(
              "li",
              {},
              el(
                "a.chip",
                { href: here(own, { kind: "quote", theme: v.value }, "/search") },
                `${v.label} `,
                el("span.count", {}, v.count),
              ),
            ),
          ),
      );
}

/** @param {any} quotes @param {any} status @param {URLSearchParams} own */
function chart(quotes, status, own) {
  const values = quotes.facets?.year?.values ?? [];
  const undated = values.find((/** @type {any} */ v) => v.value === "undated")?.count ?? 0;
  const link = (/** @type {string} */ year) => here(own, { kind: "quote", year }, "/search");
  return timeline(yearBars(values, years(status, []), link, []), {
    title: "Quotes by year",
    noun: "quotes",
    undated,
    undatedHref: link("undated"),
  });
}

/** @param {any} answer @param {URLSearchParams} own @param {string} kind */
function more(answer, own, kind) {
  return (
    answer.total > 0 &&
    el(
      "p",
      {},
      el(
        "a",
        {
          href: here(
            own,
            { kind, copies: "all", sort: "newest" },
            kind === "commitment" ? "/commitments" : "/search",
          ),
        },
        answer.total > answer.hits.length
          ? `All ${counted(answer.total, KINDS[kind])}`
          : `Search these ${KINDS[kind].many}`,
      ),
    )
  );
}
