/** @file What the index holds and what it lacks, from /api/status. */
import { el } from "./dom.js";
import { counted, number } from "./words.js";

/** @typedef {{code: string, name: string, year: string, documents: number}} Row */

/** Coverage as rows. @param {any} status @returns {Row[]} */
export function rows(status) {
  return (status?.coverage ?? []).map((/** @type {any} */ row) => ({
    code: row.code,
    name: row.name,
    year: String(row.year),
    documents: row.documents,
  }));
}

/**
 * Years of which the index has documents: of the given councils, or of any where none is given.
 * @param {any} status @param {string[]} codes @returns {Set<string> | null} null where nothing is known
 */
export function years(status, codes) {
  const known = rows(status);
  if (known.length === 0) return null;
  return new Set(
    known
      .filter((r) => /^\d{4}$/.test(r.year) && (codes.length === 0 || codes.includes(r.code)))
      .map((r) => r.year),
  );
}

/** What is covered, in a sentence with a link; nothing where the status is not known. @param {any} status */
export function coverageSentence(status) {
  const known = rows(status);
  if (known.length === 0) return null;
  const dated = known
    .map((r) => r.year)
    .filter((y) => /^\d{4}$/.test(y))
    .sort();
  const span = dated.length > 0 ? `, from ${dated[0]} to ${dated[dated.length - 1]}` : "";
  const councils = new Set(known.map((r) => r.code).filter(Boolean)).size;
  return el(
    "p.coverage",
    {},
    `This index holds ${counted(status.documents ?? 0, { one: "document", many: "documents" })} of ${counted(councils, { one: "council", many: "councils" })}${span}`,
    status.undated ? `; ${number(status.undated)} undated` : null,
    ". What is not in it cannot be found: ",
    el("a", { href: "/status" }, "what is covered"),
    ".",
  );
}
