/** @file The words that the pages use for codes, counts and dates, in one place. A date is an interval `{earliest, latest, text, basis}`, ends inclusive or null. */

/** @type {Record<string, {one: string, many: string}>} */
export const KINDS = {
  quote: { one: "quote", many: "quotes" },
  commitment: { one: "commitment", many: "commitments" },
  decision: { one: "decision", many: "decisions" },
  judgement: { one: "judgement", many: "judgements" },
  paragraph: { one: "paragraph", many: "paragraphs" },
  any: { one: "record", many: "records" },
};

/** @type {Record<string, string>} */
export const CLASSES = {
  "official-record": "Official record",
  inspectorate: "Inspectorate",
  "council-statement": "Council statement",
  news: "News",
  other: "Other source",
};

/** @type {Record<string, Record<string, string>>} */
const VALUES = {
  class: CLASSES,
  quote: {
    direct: "Direct: the speaker’s own words",
    indirect: "Indirect: reported words",
    mixed: "Mixed: part own, part reported",
  },
  status: {
    "no-date": "No date given",
    "not-yet-due": "Not yet due",
    "due-soon": "Due within 90 days",
    "date-passed": "Due date passed",
  },
  year: { undated: "Undated", several: "Several years" },
};

/** The words for a facet's value. @param {string} facet @param {string} value @param {string} [label] the server's */
export function valueWords(facet, value, label) {
  const words = label || value;
  return VALUES[facet]?.[value] ?? (facet === "grade" || facet === "speaker" ? capital(words) : words);
}

/** What a GSS code's first letters say of a council (ONS, Code History Database). @type {Record<string, string>} */
const COUNCIL_KINDS = {
  E06: "unitary",
  E07: "district",
  E08: "metropolitan borough",
  E09: "London borough",
  E10: "county",
};

/**
 * Councils' names by code; of equal ones (a county and the unitary council that came after it) each with its kind.
 * @param {{code: string, name: string}[]} list
 * @returns {Map<string, string>}
 */
export function councilNames(list) {
  /** @type {Map<string, Set<string>>} */
  const codes = new Map();
  for (const { code, name } of list) codes.set(name, (codes.get(name) ?? new Set()).add(code));
  return new Map(
    list.map(({ code, name }) => [
      code,
      (codes.get(name)?.size ?? 0) > 1 ? `${name} (${COUNCIL_KINDS[code.slice(0, 3)] ?? code})` : name,
    ]),
  );
}

/** "1 quote", "1,204 quotes". @param {number} count @param {{one: string, many: string}} noun */
export function counted(count, noun) {
  return `${number(count)} ${count === 1 ? noun.one : noun.many}`;
}

/** @param {number} count */
export function number(count) {
  return Number(count ?? 0).toLocaleString("en-GB");
}

/** @param {string} words */
export function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const DAY_MS = 86_400_000;

/** @typedef {{earliest: string | null, latest: string | null, text?: string | null, basis?: string}} Interval */

/** "14 October 2016". @param {string} iso YYYY-MM-DD, YYYY-MM or YYYY */
export function day(iso) {
  const [year, month, date] = iso.split("-").map(Number);
  return [date, month && MONTHS[month - 1], year].filter(Boolean).join(" ");
}

/** An interval in words: a day, a month, a year, or from one day to another. @param {Interval | null | undefined} interval */
export function inWords(interval) {
  if (!interval || (!interval.earliest && !interval.latest)) return "Undated";
  const { earliest, latest } = interval;
  if (!earliest) return `by ${day(/** @type {string} */ (latest))}`;
  if (!latest) return `from ${day(earliest)}`;
  if (earliest === latest) return day(earliest);
  if (earliest.slice(0, 4) === latest.slice(0, 4)) {
    if (earliest.endsWith("-01-01") && latest.endsWith("-12-31")) return earliest.slice(0, 4);
    if (
      earliest.slice(0, 7) === latest.slice(0, 7) &&
      earliest.endsWith("-01") &&
      latest === lastOfMonth(earliest)
    ) {
      return day(earliest.slice(0, 7));
    }
  }
  return `${shortened(earliest, latest)} to ${day(latest)}`;
}

/** The first day of a range without what it shares with the last. @param {string} first @param {string} last */
function shortened(first, last) {
  if (first.slice(0, 7) === last.slice(0, 7)) return String(Number(first.slice(8)));
  return first.slice(0, 4) === last.slice(0, 4) ? day(first).replace(/ \d{4}$/, "") : day(first);
}

/** @param {string} iso */
function lastOfMonth(iso) {
  const [year, month] = iso.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Today's date in London, as YYYY-MM-DD. */
export function today() {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
}

/**
 * What can be said of a due date: facts, never a verdict.
 * @param {Interval | null | undefined} due
 * @param {string | null | undefined} status the server's word
 * @param {string} [now] YYYY-MM-DD
 */
export function dueState(due, status, now = today()) {
  if (!due || !due.latest || status === "no-date") return "no date given";
  if (due.latest < now) return `due date passed ${day(due.latest)}`;
  const days = Math.round((Date.parse(due.latest) - Date.parse(now)) / DAY_MS);
  if (days === 0) return "due today";
  if (days <= 90) return days === 1 ? "due tomorrow" : `due in ${days} days`;
  return `due ${inWords(due)}`;
}
