/** @file The search box: keeps the query, goes to results without a reload, completes names and phrases. */
import { ask } from "./api.js";
import { byId, el, put } from "./dom.js";

/**
 * @param {(q: string) => void} search called on submit
 */
export function searchBox(search) {
  const form = /** @type {HTMLFormElement} */ (byId("search-form"));
  const box = /** @type {HTMLInputElement} */ (byId("q"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    search(box.value.trim());
  });
  complete(box);
}

/** Shows a query in the box. @param {string} q */
export function showQuery(q) {
  const box = /** @type {HTMLInputElement} */ (byId("q"));
  if (box.value !== q) box.value = q;
}

/** Completions in the browser's own list: names, councils, themes, phrases. @param {HTMLInputElement} box */
function complete(box) {
  const list = byId("completions");
  let wait = 0;
  let asked = 0;
  box.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(async () => {
      const typed = box.value.trim();
      const mine = ++asked;
      if (typed.length < 2) return put(list);
      const found = await ask(`/api/suggest?q=${encodeURIComponent(typed)}`).catch(() => null);
      if (mine !== asked || !found) return;
      put(
        list,
        (found.suggestions ?? found).map((/** @type {any} */ s) =>
          el("option", { value: s.query, label: suggestion(s) }),
        ),
      );
    }, 120);
  });
}

/** @param {any} s */
function suggestion(s) {
  const text = s.text ?? s.label ?? s.query;
  return s.kind ? `${text} (${s.kind})` : text;
}
