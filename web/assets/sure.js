/** @file How sure a record is: by what its speaker, its date and its due date were worked out, in plain words. */
import { listed } from "./phrases.js";
import { inWords } from "./words.js";

/** How a speaker was worked out, in a sentence. @type {Record<string, string>} */
const SPEAKER_BASIS = {
  named: "The text names the speaker beside these words.",
  pronoun: "The text says “he”, “she” or “they”; the name comes from the sentences before.",
  office: "The text gives only the office; who held it was worked out from the document or from dated roles.",
  heading: "The name stands in the heading above these words.",
  none: "The text does not say who is speaking.",
};

/** @type {Record<string, string>} */
const DATE_BASIS = {
  metadata: "given by whoever added the document",
  stated: "stated in the document",
  inferred: "worked out, not stated",
};

/** What a rule looked at; a rule that is not here is shown by its name. @type {Record<string, string>} */
const RULES = {
  "source-cue-content": "who, then the reporting word, then what was said",
  "source-cue-comma": "who and the reporting word, a comma, then what was said",
  "cue-after-quotation": "a quotation, then the reporting word and who",
  "cue-before-quotation": "who and the reporting word, then a quotation",
  "cue-then-quotation": "the reporting word, then a quotation",
  "cue-after-clause": "what was said, then the reporting word and who",
  "cue-source": "the reporting word, then who",
  "participle-cue": "a reporting word in -ing beside the name",
  "relative-clause-cue": "“who said …” behind the name",
  "passive-with-agent": "“it was said by …”",
  "according-to": "“according to …”",
  "quotation-after-colon": "a name, a colon, then a quotation",
  "quotation-after-narration": "a quotation behind a sentence about its speaker",
  "floating-quotation": "a quotation that stands alone, with the speaker of the one before",
  "goes-on-quoting": "a quotation that goes on in the next paragraph",
  "goes-on-in-minutes": "minutes that go on reporting the same speaker",
  "same-source-next-cue": "the same speaker with a further reporting word",
  "lead-in-item": "an item of a list under a sentence that names the speaker",
  "words-of-the-author": "the words of the document’s own author",
  "speaker-label": "a name with a colon at the head of the paragraph",
  "name-beneath-quotation": "a name beneath the quotation",
  "signed-answer": "an answer signed with a name",
  "written-question": "a written question with its asker’s name",
  "question-line": "the line of a question with its asker’s name",
  "answer-line": "the line of an answer with its giver’s name",
  "undertaking-will": "“will” with something to be done",
  "undertaking-would": "“would” in reported speech, with something to be done",
  "undertaking-promise": "a word of promising, such as agreed to or undertook to",
  "undertaking-present": "a plan in the present tense",
  "undertaking-list": "an item of a list under an undertaking",
  "limb-of-resolution": "one part of a resolution",
  "action-table": "a row of a table of actions",
  "action-list": "an item of a list of actions",
  "action-line": "a line that begins with Action",
  "grade-table": "a row of the inspectorate’s table of grades",
  "grade-line": "a line with an area and its grade",
  "grade-in-prose": "a sentence that names an area and its grade",
};

/** @param {string} rule */
export function ruleInWords(rule) {
  return RULES[rule] ?? rule.replaceAll("-", " ");
}

/** How speaker, date and words were come by. @param {any} hit @returns {[string, string][]} */
export function sureness(hit) {
  /** @type {[string, string][]} */
  const rows = [];
  const person = hit.kind === "commitment" ? hit.who : hit.speaker;
  const label = hit.kind === "commitment" ? "Who" : "Speaker";
  if (person?.kind === "ambiguous") {
    const names = person.candidates.map((/** @type {any} */ c) => c.name);
    rows.push([label, `The text does not decide between ${listed(names)}.`]);
  } else if (person) {
    rows.push([label, SPEAKER_BASIS[person.basis ?? "none"] ?? SPEAKER_BASIS.none]);
  }
  if (hit.cue) rows.push(["Reporting word", `“${hit.cue}”`]);
  rows.push(["Date", dateBasis(hit.date)]);
  if (hit.due?.text) {
    const rule = hit.due.rule ? `: ${hit.due.rule}` : "";
    const read = hit.due.latest ? `, read as ${inWords(hit.due)}${rule}` : ", which gives no date";
    rows.push(["By when", `“${hit.due.text}”${read}.`]);
  }
  return rows;
}

/** @param {any} date */
function dateBasis(date) {
  const text = date?.text ? ` as “${date.text}”` : "";
  const basis = DATE_BASIS[date?.basis];
  if (!basis) {
    return "Undated: neither the document nor whoever added it gives a date, and none is guessed.";
  }
  return `${inWords(date)}: ${basis}${text}.`;
}
