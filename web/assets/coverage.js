/** @file What the index holds, from /api/status. */
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
