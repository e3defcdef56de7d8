/** @file Dates as people write them; a date is an interval `{earliest, latest, text, basis}`, ends inclusive or null. */

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

/** A moment such as 2026-11-21T09:30:00Z as "21 November 2026, 09:30". @param {string | number | null | undefined} moment */
export function moment(moment) {
  const time = new Date(moment ?? NaN);
  if (Number.isNaN(time.getTime())) return "not known";
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/London",
    dateStyle: "long",
    timeStyle: "short",
  });
  return parts.format(time).replace(" at ", ", ");
}
