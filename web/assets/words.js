/** @file The words that the pages use for the server's codes, in one place. */

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
  return VALUES[facet]?.[value] ?? (facet === "grade" ? capital(label ?? value) : label || value);
}

/** How a speaker was worked out, in a sentence. @type {Record<string, string>} */
export const SPEAKER_BASIS = {
  named: "The text names the speaker beside these words.",
  pronoun: "The text says “he”, “she” or “they”; the name comes from the sentences before.",
  office: "The text gives only the office; who held it was worked out from the document or from dated roles.",
  heading: "The name stands in the heading above these words.",
  none: "The text does not say who is speaking.",
};

/** @type {Record<string, string>} */
export const DATE_BASIS = {
  metadata: "given by whoever added the document",
  stated: "stated in the document",
  inferred: "worked out, not stated",
  unknown: "not known",
};

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

/** "a, b and c". @param {string[]} words */
export function listed(words) {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}
