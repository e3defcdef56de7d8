/** @file Completes what is typed in the search box: names, councils, themes, phrases, in the browser's own list. */
import { ask } from "./api.js";
import { byId, el, put } from "./dom.js";

let wait = 0;
let asked = 0;

/** Brings completions for what stands in the box now. @param {HTMLInputElement} box */
export function suggest(box) {
  clearTimeout(wait);
  wait = setTimeout(async () => {
    const list = byId("completions");
    const typed = box.value.trim();
    const mine = ++asked;
    if (typed.length < 2) return put(list);
    const found = await ask(`/api/suggest?q=${encodeURIComponent(typed)}`).catch(() => null);
    if (mine !== asked || !found) return;
    put(
      list,
      found.suggestions.map((/** @type {{kind: string, text: string, query: string}} */ s) =>
        el("option", { value: s.query, label: `${s.text} (${s.kind})` }),
      ),
    );
  }, 120);
}
