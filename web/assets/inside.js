/** @file Looks inside a long facet for what the panel does not list. */
import { maybe } from "./api.js";
import { el, put } from "./dom.js";
import { toServer } from "./state.js";
import { number } from "./words.js";

/** Most values that "show all" brings; the box reaches the rest. */
const ALL = 200;

/**
 * @typedef {object} LongFacet
 * @property {string} name
 * @property {string} many its values' noun
 * @property {number} distinct how many values there are
 * @property {URLSearchParams} params the page's state
 * @property {Element} rows
 * @property {Element} note
 * @property {(value: any) => Node} row draws one value, unticked
 */

let asked = 0;

/**
 * Shows the values with a word that begins as typed; what is ticked stays, though not yet applied.
 * @param {LongFacet} facet
 * @param {string} typed empty for all
 */
export async function searchInside(facet, typed) {
  const mine = ++asked;
  const { name, many, distinct, rows } = facet;
  const sent = toServer(facet.params, {
    size: "1",
    cursor: null,
    facets: name,
    facet_size: String(ALL),
    [`facet_prefix.${name}`]: typed || null,
  });
  const answer = await maybe(`/api/search?${sent}`);
  if (mine !== asked) return;
  if (!answer) return put(facet.note, "The values could not be fetched. Try again.");
  const found = answer.facets[name].values;
  const kept = [...rows.children].filter((row) => row.querySelector(":checked"));
  const listed = new Set(kept.map((row) => row.querySelector("input")?.value));
  const others = found.filter((/** @type {any} */ v) => !listed.has(v.value));
  put(rows, kept, others.map(facet.row), found.length === 0 && el("p.note", {}, "None."));
  const shown = `${number(found.length)} of ${number(distinct)} ${many}`;
  put(facet.note, typed ? `${shown} begin with “${typed}”` : shown);
}
