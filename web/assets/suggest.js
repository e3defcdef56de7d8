/** @file Completes what is typed in the search box: names, councils, themes, phrases, in the browser's own list. */
import { ask } from "./api.js";
import { byId, el, put } from "./dom.js";
import { go } from "./navigate.js";
import { here, state } from "./state.js";

/** @typedef {{kind: string, text: string, query: string, count: number}} Suggestion */

/** @type {Record<string, string>} */
const KINDS = { person: "speaker", authority: "council", theme: "theme", phrase: "words" };

let wait = 0;
let asked = 0;

/** What the list holds now, by the words shown. @type {Map<string, Suggestion>} */
let offered = new Map();

/**
 * Follows the completion that was picked, or brings those for what stands in the box now.
 * @param {HTMLInputElement} box @param {Event} event @param {string} path of the page
 */
export function suggest(box, event, path) {
  clearTimeout(wait);
  const typing = event instanceof InputEvent && event.inputType !== "insertReplacementText";
  const picked = typing ? undefined : offered.get(box.value);
  if (picked) return follow(picked, path);
  wait = setTimeout(async () => {
    const list = byId("completions");
    const typed = box.value.trim();
    const mine = ++asked;
    if (typed.length < 2) return put(list);
    const found = await ask(`/api/suggest?q=${encodeURIComponent(typed)}`).catch(() => null);
    if (mine !== asked || !found) return;
    offered = named(found.suggestions);
    put(
      list,
      [...offered].map(([value, s]) => el("option", { value, label: `${value} (${KINDS[s.kind] ?? s.kind})` })),
    );
  }, 120);
}

/** A phrase goes in the box; a name, a council, a theme becomes a filter, so that its id is not to be read there. @param {Suggestion} picked @param {string} path */
function follow(picked, path) {
  const [, facet, value] = picked.query.match(/^(speaker|authority|theme):([\w-]+)$/) ?? [];
  if (!facet) return go(here(state(), { q: picked.query }, path));
  const kind = facet === "speaker" && path !== "/commitments" ? { kind: "quote" } : {};
  return go(here(state(), { q: null, [facet]: value, ...kind }, path));
}

/** Suggestions by the words shown for them; of equal names each says how much there is of it. @param {Suggestion[]} list */
function named(list) {
  const times = (/** @type {string} */ text) => list.filter((s) => s.text === text).length;
  return new Map(
    list.map((s) => {
      const words = s.kind === "phrase" ? s.query : s.text;
      return [times(s.text) > 1 ? `${words} – ${s.count} on record` : words, s];
    }),
  );
}
