/** @file Inspectors' grades over time: a small chart of dots on four lines, and the table with the wording. */
import { badge, gradeTag, inContext } from "./card.js";
import { el, svg } from "./dom.js";
import { capital, inWords } from "./words.js";

/** From best to worst; older words stand on the line of the grade that replaced them (Ofsted, 2012 and 2013). @type {Record<string, number>} */
const LEVEL = {
  outstanding: 0,
  good: 1,
  "requires improvement": 2,
  "requires improvement to be good": 2,
  adequate: 2,
  satisfactory: 2,
  inadequate: 3,
};
const LINES = ["Outstanding", "Good", "Requires improvement", "Inadequate"];
const LEFT = 11;
const ROW = 2;

/** The day by which a judgement is placed; null where it has none. @param {any} hit @returns {string | null} */
function when(hit) {
  return hit.judgement?.to ?? hit.judgement?.from ?? hit.date?.latest ?? null;
}

/**
 * The overall grades as a line of dots; where there is no "overall", every area's.
 * @param {any[]} hits judgements, oldest first
 */
export function judgementChart(hits) {
  const placed = hits.filter((hit) => when(hit) && String(hit.judgement?.grade).toLowerCase() in LEVEL);
  const overall = placed.filter((hit) => /overall/i.test(hit.judgement.area));
  const shown = (overall.length > 0 ? overall : placed).sort((a, b) =>
    String(when(a)).localeCompare(String(when(b))),
  );
  if (shown.length < 2) return null;
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const time = shown.map((hit) => Date.parse(/** @type {string} */ (when(hit))));
  const first = new Date(time[0]).getUTCFullYear();
  const last = new Date(time[time.length - 1]).getUTCFullYear() + 1;
  const step = Math.max(3, 30 / (last - first)) * rem;
  const x = (/** @type {number} */ t) =>
    LEFT * rem + ((t - Date.UTC(first, 0)) / (365.25 * 86_400_000)) * step;
  const y = (/** @type {number} */ level) => (0.9 + level * ROW) * rem;
  const width = LEFT * rem + (last - first) * step + rem;
  const height = (LINES.length * ROW + 1.6) * rem;
  const dots = shown.map((hit, i) => ({
    hit,
    x: x(time[i]),
    y: y(LEVEL[hit.judgement.grade.toLowerCase()]),
  }));
  apart(dots, 1.65 * rem);
  const what = overall.length > 0 ? "Overall grades" : "Grades by area";
  return el(
    "figure.timeline",
    {},
    el(
      "figcaption",
      {},
      what,
      !shown.every(own) &&
        el("span.note", {}, "Full dots: the inspectorate’s own documents; rings: as reported by others."),
    ),
    el(
      "div.scroll",
      {},
      svg(
        "svg.bars.grades",
        {
          viewBox: `0 0 ${width} ${height}`,
          width,
          height,
          role: "group",
          "aria-label": `${what}; the table below holds the same`,
        },
        LINES.map((word, i) => [
          svg("line.rule", { x1: LEFT * rem, x2: width, y1: y(i), y2: y(i) }),
          svg("text.level", { x: LEFT * rem - 0.7 * rem, y: y(i) + 0.3 * rem }, word),
        ]).flat(),
        Array.from({ length: last - first }, (_, i) =>
          svg("text.year", { x: LEFT * rem + i * step + step / 2, y: height - 0.5 * rem }, String(first + i)),
        ),
        overall.length > 1 && svg("polyline.path", { points: dots.map((d) => `${d.x},${d.y}`).join(" ") }),
        dots.map((d) => dot(d, rem)),
      ),
    ),
  );
}

/** @param {{hit: any, x: number, y: number}} d @param {number} rem */
function dot(d, rem) {
  const { area, grade, from, to } = d.hit.judgement;
  const date = from || to ? { earliest: from ?? to, latest: to ?? from } : d.hit.date;
  const words = `${capital(area)}: ${grade}, ${inWords(date)}${own(d.hit) ? "" : ", as reported by others"}`;
  return svg(
    "a",
    { href: d.hit.permalink },
    svg("title", {}, words),
    svg("circle.field", { cx: d.x, cy: d.y, r: 0.8 * rem }),
    svg(own(d.hit) ? "circle.bar" : "circle.told", { cx: d.x, cy: d.y, r: 0.45 * rem }),
  );
}

/** Whether the inspectorate says so itself. @param {any} hit */
function own(hit) {
  return hit.class === "inspectorate";
}

/** Dots of one grade that would cover each other stand side by side; their dates are in their titles and in the table. @param {{x: number, y: number}[]} dots in order of time @param {number} room */
function apart(dots, room) {
  for (const [i, dot] of dots.entries()) {
    const before = dots.slice(0, i).filter((d) => d.y === dot.y);
    dot.x = Math.max(dot.x, ...before.map((d) => d.x + room));
  }
}

/** Every judgement with its wording. @param {any[]} hits oldest first */
export function judgementTable(hits) {
  return el(
    "table.judgements",
    {},
    el("caption.unseen", {}, "Judgements, newest first"),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        ["When", "Area", "Grade", "Wording"].map((h) => el("th", { scope: "col" }, h)),
      ),
    ),
    el(
      "tbody",
      {},
      [...hits].reverse().map((hit) => el("tr", {}, cells(hit))),
    ),
  );
}

/** @param {any} hit */
function cells(hit) {
  const { area, grade, from, to } = hit.judgement ?? {};
  const date = from || to ? inWords({ earliest: from ?? to, latest: to ?? from }) : inWords(hit.date);
  return [
    el("td", { "data-head": "When" }, date),
    el("td", { "data-head": "Area" }, capital(area ?? "")),
    el("td", { "data-head": "Grade" }, gradeTag(grade)),
    el(
      "td",
      { "data-head": "Wording" },
      el("span.words.isolate", {}, hit.text),
      el("span.line", {}, badge(hit.class)),
      el(
        "a.line",
        { href: inContext(hit, "") },
        "Read in context",
        el("span.unseen", {}, `: ${area} ${date}`),
      ),
    ),
  ];
}
