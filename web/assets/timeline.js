/** @file A small bar chart over time, drawn as SVG, each bar a link, with its table beside it. */
import { aside, el, svg } from "./dom.js";
import { number } from "./words.js";

/** Heights and widths in rem; a bar is never narrower than a finger needs (24 px). */
const TALL = 4.5;
const FOOT = 1.4;
const WIDEST = 3.4;
const NARROWEST = 1.5;

/**
 * @typedef {object} Bar
 * @property {string} name a year, or a month in words
 * @property {string} [short] how it is written beneath a narrow bar
 * @property {number} count
 * @property {string} href
 * @property {boolean} chosen
 * @property {boolean} covered false: the index holds no document of that time at all, so a missing bar says nothing
 */

/**
 * The chart with its table; nothing where there are fewer than two bars.
 * @param {Bar[]} bars one per year or month, without holes
 * @param {{title: string, noun: string, undated?: number, undatedHref?: string, more?: import("./dom.js").Child}} about
 * @param {Element | null} frame what the chart has to fit in; else the page's content
 */
export function timeline(bars, about, frame = document.getElementById("content")) {
  if (bars.length < 2) return null;
  const scroll = el("div.scroll", {}, drawing(bars, about, room(frame)));
  // where there are more years than fit, the newest are seen first
  requestAnimationFrame(() => (scroll.scrollLeft = scroll.scrollWidth));
  return el(
    "figure.timeline",
    {},
    el(
      "figcaption",
      {},
      about.title,
      bars.some((b) => !b.covered) &&
        el(
          "span.note",
          {},
          el("span.hatch", { "aria-hidden": "true" }),
          "no documents of that time in this index",
        ),
    ),
    scroll,
    el(
      "div.under",
      {},
      about.undated
        ? el(
            "p.note",
            {},
            el("a", { href: about.undatedHref }, `${number(about.undated)} undated`),
            about.undated === 1 ? " is not in the chart" : " are not in the chart",
          )
        : null,
      about.more,
      table(bars, about),
    ),
  );
}

/** The width to fill, in px. @param {Element | null} frame */
function room(frame) {
  if (!frame) return 600;
  const style = getComputedStyle(frame);
  return frame.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - 6;
}

/** @param {Bar[]} bars @param {{title: string, noun: string}} about @param {number} wide */
function drawing(bars, about, wide) {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const most = Math.max(1, ...bars.map((b) => b.count));
  const step = Math.max(NARROWEST * rem, Math.min(WIDEST * rem, wide / bars.length));
  const width = bars.length * step;
  const height = (TALL + FOOT) * rem;
  return svg(
    "svg.bars",
    { viewBox: `0 0 ${width} ${height}`, width, height, role: "group", "aria-label": about.title },
    bars.map((b, i) => bar(b, i * step, step, rem, most, about.noun)),
  );
}

/** @param {Bar} b @param {number} x @param {number} step @param {number} rem @param {number} most @param {string} noun */
function bar(b, x, step, rem, most, noun) {
  const full = TALL * rem;
  const tall = b.count === 0 ? 0 : Math.max(3, (b.count / most) * (full - rem));
  const amount = number(b.count);
  const words = b.covered
    ? `${b.name}: ${amount} ${noun}${b.chosen ? ", chosen" : ""}`
    : `${b.name}: no documents in this index`;
  const middle = x + step / 2;
  const fits = amount.length * 0.48 * rem < step;
  const inside = [
    svg("title", {}, words),
    svg(b.covered ? "rect.field" : "rect.field.gap", { x, y: 0, width: step, height: full + FOOT * rem }),
    svg("rect.bar", { x: x + step * 0.1, y: full - tall, width: step * 0.8, height: tall }),
    b.count > 0 &&
      fits &&
      svg("text.amount", { "aria-hidden": "true", x: middle, y: full - tall - 0.25 * rem }, amount),
    svg(
      "text.year",
      { "aria-hidden": "true", x: middle, y: full + 1.05 * rem },
      step > 2.4 * rem && b.name.length === 4 ? b.name : (b.short ?? b.name),
    ),
  ];
  return b.count > 0
    ? svg("a", { href: b.href, class: b.chosen ? "chosen" : null }, inside)
    : svg("g", { role: "img", "aria-label": words }, inside);
}

/** @param {Bar[]} bars @param {{title: string, noun: string}} about */
function table(bars, about) {
  return el(
    "details.table",
    {},
    el("summary", {}, "As a table", aside(`: ${about.title}`)),
    el(
      "table.plain",
      {},
      el("caption.unseen", {}, about.title),
      el(
        "thead",
        {},
        el("tr", {}, el("th", { scope: "col" }, "When"), el("th.n", { scope: "col" }, about.noun)),
      ),
      el(
        "tbody",
        {},
        bars.map((b) =>
          el(
            "tr",
            {},
            el("th", { scope: "row" }, b.name),
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
      name: year,
      short: `’${year.slice(2)}`,
      count: counts.get(year) ?? 0,
      href: href(year),
      chosen: chosen.includes(year),
      covered: !covered || covered.has(year) || counts.has(year),
    });
  }
  return bars;
}
