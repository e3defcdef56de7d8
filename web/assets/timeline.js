/** @file A small bar chart over years, drawn as SVG, each bar a link, with its table beside it. */
import { aside, el, svg } from "./dom.js";
import { number } from "./words.js";

const BAR = 2.1;
const HEIGHT = 5;

/**
 * @typedef {{year: string, count: number, href: string, chosen: boolean, covered: boolean}} Bar
 * `covered` false: the index holds no document of that year at all, so a missing bar says nothing
 */

/**
 * The chart with its table; nothing where there are fewer than two years.
 * @param {Bar[]} bars one per year, without holes
 * @param {{title: string, noun: string, undated?: number, undatedHref?: string}} about
 */
export function timeline(bars, about) {
  if (bars.length < 2) return null;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const most = Math.max(1, ...bars.map((b) => b.count));
  const width = bars.length * BAR * rem;
  const height = (HEIGHT + 1.5) * rem;
  const gap = bars.some((b) => !b.covered);
  const drawing = svg(
    "svg.bars",
    { viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": about.title },
    bars.map((b, i) => bar(b, i, rem, most, about.noun)),
  );
  return el(
    "figure.timeline",
    {},
    el(
      "figcaption",
      {},
      about.title,
      gap &&
        el(
          "span.note",
          {},
          el("span.hatch", { "aria-hidden": "true" }),
          "no documents of that year in this index",
        ),
    ),
    el("div.scroll", {}, drawing),
    about.undated
      ? el(
          "p.note",
          {},
          el("a", { href: about.undatedHref }, `${number(about.undated)} undated`),
          " not in the chart",
        )
      : null,
    table(bars, about),
  );
}

/** @param {Bar} b @param {number} i @param {number} rem @param {number} most @param {string} noun */
function bar(b, i, rem, most, noun) {
  const x = i * BAR * rem;
  const full = HEIGHT * rem;
  const tall = b.count === 0 ? 0 : Math.max(3, (b.count / most) * (full - rem));
  const words = b.covered
    ? `${b.year}: ${number(b.count)} ${noun}${b.chosen ? ", chosen" : ""}`
    : `${b.year}: no documents in this index`;
  const inside = [
    svg("title", {}, words),
    svg("rect.field", {
      x,
      y: 0,
      width: BAR * rem,
      height: full + 1.4 * rem,
      class: b.covered ? "field" : "field gap",
    }),
    svg("rect.bar", { x: x + 0.25 * rem, y: full - tall, width: (BAR - 0.5) * rem, height: tall }),
    b.count > 0 &&
      svg(
        "text.amount",
        { "aria-hidden": "true", x: x + (BAR * rem) / 2, y: full - tall - 0.25 * rem },
        number(b.count),
      ),
    svg(
      "text.year",
      { "aria-hidden": "true", x: x + (BAR * rem) / 2, y: full + 1.05 * rem },
      `’${b.year.slice(2)}`,
    ),
  ];
  return b.count > 0
    ? svg(
        "a",
        {
          href: b.href,
          class: b.chosen ? "chosen" : null,
        },
        inside,
      )
    : svg("g", { role: "img", "aria-label": words }, inside);
}

/** @param {Bar[]} bars @param {{title: string, noun: string}} about */
function table(bars, about) {
  return el(
    "details.table",
    {},
    el("summary", {}, "The same as a table", aside(`: ${about.title}`)),
    el(
      "table.plain",
      {},
      el("caption.unseen", {}, about.title),
      el(
        "thead",
        {},
        el("tr", {}, el("th", { scope: "col" }, "Year"), el("th.n", { scope: "col" }, about.noun)),
      ),
      el(
        "tbody",
        {},
        bars.map((b) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, b.year),
            el("td.n", {}, b.covered ? number(b.count) : "nothing in this index"),
          ),
        ),
      ),
    ),
  );
}

/**
 * Bars from a year facet: every year from the first to the last, zeros too.
 * @param {{value: string, count: number}[]} values
 * @param {Set<string> | null} covered years of which the index has documents; null where that is not known
 * @param {(year: string) => string} href
 * @param {string[]} chosen
 * @returns {Bar[]}
 */
export function yearBars(values, covered, href, chosen) {
  const counts = new Map(values.filter((v) => /^\d{4}$/.test(v.value)).map((v) => [v.value, v.count]));
  const known = [...counts.keys(), ...(covered ?? [])].map(Number);
  if (counts.size === 0) return [];
  const bars = [];
  for (let y = Math.min(...known); y <= Math.max(...known); y++) {
    const year = String(y);
    bars.push({
      year,
      count: counts.get(year) ?? 0,
      href: href(year),
      chosen: chosen.includes(year),
      covered: !covered || covered.has(year) || counts.has(year),
    });
  }
  return bars;
}
