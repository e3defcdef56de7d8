/** @file Lays marks over text: half-open UTF-16 ranges become <mark>, a warning's span becomes underlined. */
import { el } from "./dom.js";

/**
 * @param {string} text
 * @param {number[][]} ranges in order; overlapping or outlying ones are cut to fit
 * @param {(words: string) => Node} [wrap]
 * @returns {(Node | string)[]}
 */
export function marked(text, ranges, wrap = (words) => el("mark", {}, words)) {
  const nodes = [];
  let at = 0;
  for (const [start, end] of [...(ranges ?? [])].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    nodes.push(text.slice(at, from), wrap(text.slice(from, to)));
    at = to;
  }
  nodes.push(text.slice(at));
  return nodes.filter((n) => n !== "");
}

/**
 * The cells of a table's row apart: the bars between them are drawn fainter, one before the first is left out.
 * @param {(Node | string)[]} nodes
 * @returns {(Node | string)[]}
 */
export function cells(nodes) {
  return nodes.flatMap((node, i) => {
    const text = typeof node === "string" ? (i === 0 ? node.replace(/^\| /, "") : node) : null;
    const parts = text === null ? [node] : text.split(/( \| )/);
    return parts.map((part) => (part === " | " ? el("span.bar", {}, part) : part));
  });
}

/**
 * A hit's whole words with the snippet's marks moved to where the snippet stands in them;
 * the snippet itself where it is not found there.
 * @param {{text: string, snippet?: {text: string, marks: number[][]} | null}} hit
 * @param {number} most longest text to show whole, in UTF-16 units
 * @returns {{text: string, marks: number[][], whole: boolean}}
 */
export function words(hit, most) {
  const snippet = hit.snippet;
  if (!snippet || snippet.text === hit.text)
    return { text: hit.text, marks: snippet?.marks ?? [], whole: true };
  if (hit.text.length > most) return { text: snippet.text, marks: snippet.marks, whole: false };
  const lead = snippet.text.match(/^[…\s]*/)?.[0].length ?? 0;
  const bare = snippet.text.slice(lead).replace(/[…\s]+$/, "");
  const at = hit.text.indexOf(bare);
  if (bare === "" || at < 0) return { text: snippet.text, marks: snippet.marks, whole: false };
  return {
    text: hit.text,
    marks: snippet.marks.map(([s, e]) => [s - lead + at, e - lead + at]),
    whole: true,
  };
}
