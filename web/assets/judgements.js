/** @file Inspectors' grades over time: a small chart of dots on four lines, and the table with the wording. */
import { badge, gradeTag, inContext, titleOf } from "./card.js";
import { el, svg } from "./dom.js";
import { cells } from "./marks.js";
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
/** In rem: the words stand left of the lines, or above them where the screen is narrow. */
const LEFT = 11;
const ROW = 2;
const NARROW = 34;

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
  const wide = (document.getElementById("content")?.clientWidth ?? 600) / rem;
  const left = wide < NARROW ? 0.8 : LEFT;
  const step = Math.max(1.6, Math.min(6, (wide - left - 5) / (last - first))) * rem;
  const x = (/** @type {number} */ t) =>
    left * rem + ((t - Date.UTC(first, 0)) / (365.25 * 86_400_000)) * step;
  const y = (/** @type {number} */ level) => (1.5 + level * ROW) * rem;
  const width = left * rem + (last - first) * step + rem;
  const height = (LINES.length * ROW + 1.9) * rem;
  const words = left < LEFT ? { x: 0, up: -0.45, cls: "text.amount.from-left" } : { x: (left - 0.7) * rem, up: 0.3, cls: "text.level" };
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
          svg("line.rule", { x1: left < LEFT ? 0 : left * rem, x2: width, y1: y(i), y2: y(i) }),
          svg(words.cls, { x: words.x, y: y(i) + words.up * rem }, word),
        ]).flat(),
        Array.from({ length: last - first }, (_, i) =>
          svg("text.year", { x: left * rem + i * step + step / 2, y: height - 0.5 * rem }, yearLabel(first + i, step / rem)),
        ),
        overall.length > 1 && svg("polyline.path", { points: dots.map((d) => `${d.x},${d.y}`).join(" ") }),
        dots.map((d) => dot(d, rem)),
      ),
    ),
  );
}

/** @param {number} year @param {number} room in rem */
function yearLabel(year, room) {
  return room < 2.3 ? `’${String(year).slice(2)}` : String(year);
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

/**
 * The judgements with their wording: the inspectorate's own, inspection by inspection, then what others reported.
 * @param {any[]} hits
 */
export function judgementTables(hits) {
  const told = hits.filter((hit) => !own(hit));
  const direct = hits.filter(own);
  if (direct.length === 0 || told.length === 0) return [table("Judgements, newest first", hits)];
  return [
    table("The inspectorate’s own documents, newest first", direct),
    el(
      "details.told",
      {},
      el("summary", {}, `As reported by others (${told.length})`),
      table("Judgements as reported by others, newest first", told),
    ),
  ];
}

/** @param {string} caption @param {any[]} hits */
function table(caption, hits) {
  return el(
    "table.judgements",
    {},
    el("caption.unseen", {}, caption),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        ["Area", "Grade", "Wording"].map((h) => el("th", { scope: "col" }, h)),
      ),
    ),
    inspections(hits).map(inspection),
  );
}

/** Judgements of one document and one time together; newest first, undated last. @param {any[]} hits @returns {any[][]} */
function inspections(hits) {
  /** @type {Map<string, any[]>} */
  const groups = new Map();
  for (const hit of hits) {
    const key = `${hit.document.id} ${dates(hit)}`;
    groups.set(key, [...(groups.get(key) ?? []), hit]);
  }
  return [...groups.values()].sort(([a], [b]) => (when(b) ?? "").localeCompare(when(a) ?? ""));
}

/** @param {any} hit */
function dates(hit) {
  const { from, to } = hit.judgement;
  return from || to ? inWords({ earliest: from ?? to, latest: to ?? from }) : inWords(hit.date);
}

/** One inspection: its days and its document, then a row for each area, the overall one first. @param {any[]} hits */
function inspection(hits) {
  const first = hits[0];
  const overall = (/** @type {any} */ hit) => (/overall/i.test(hit.judgement.area) ? 0 : 1);
  const sorted = [...hits].sort((a, b) => overall(a) - overall(b));
  return el(
    "tbody",
    {},
    el(
      "tr",
      {},
      el(
        "th",
        { scope: "rowgroup", colspan: 3 },
        el("span.when", {}, dates(first)),
        el(
          "span.line",
          {},
          badge(first.class),
          " ",
          el("a.isolate", { href: inContext(first, "") }, titleOf(first.document)),
        ),
      ),
    ),
    sorted.map((hit) => el("tr", {}, row(hit))),
  );
}

/** @param {any} hit */
function row(hit) {
  const { area, grade } = hit.judgement;
  return [
    el(
      "td",
      { "data-head": "Area" },
      el("a", { href: hit.permalink }, capital(area), el("span.unseen", {}, `, ${dates(hit)}`)),
    ),
    el("td", { "data-head": "Grade" }, gradeTag(grade)),
    el("td", { "data-head": "Wording" }, el("span.words.isolate", {}, cells([hit.text]))),
  ];
}
