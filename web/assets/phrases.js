/** @file Words that only some pages need: lists in a sentence, moments. */

/** "a, b and c". @param {string[]} words */
export function listed(words) {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
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
