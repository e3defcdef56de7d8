/** @file Builds DOM nodes. Text goes in as text, attributes as attributes; no string is ever read as HTML. */

const SVG = "http://www.w3.org/2000/svg";

/** @typedef {Node | string | number | null | undefined | false} Child */

/**
 * An element with attributes and children; null, undefined and false children are left out.
 * @param {string} tag such as "p" or "a.button"; dots add classes
 * @param {Record<string, unknown>} [attributes] `on…` keys take functions, true stands alone, null and false are left out
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function el(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  return /** @type {HTMLElement} */ (fill(document.createElement(name), classes, attributes, children));
}

/** The same for a drawing. @param {string} tag @param {Record<string, unknown>} [attributes] @param {...(Child | Child[])} children */
export function svg(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split(".");
  return fill(document.createElementNS(SVG, name), classes, attributes, children);
}

/** @param {Element} node @param {string[]} classes @param {Record<string, unknown>} attributes @param {(Child | Child[])[]} children */
function fill(node, classes, attributes, children) {
  if (classes.length > 0) node.setAttribute("class", classes.join(" "));
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), /** @type {EventListener} */ (value));
    else node.setAttribute(key, value === true ? "" : String(value));
  }
  node.append(
    ...children
      .flat()
      .filter(shown)
      .map((c) => (c instanceof Node ? c : String(c))),
  );
  return node;
}

/** @param {Child} child */
function shown(child) {
  return child !== null && child !== undefined && child !== false && child !== "";
}

/**
 * The element with this id; the page's own HTML promises it.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page lacks #${id}`);
  return found;
}

/** Replaces what stands in a place. @param {Element} place @param {...(Child | Child[])} children */
export function put(place, ...children) {
  place.replaceChildren(
    ...children
      .flat()
      .filter(shown)
      .map((c) => (c instanceof Node ? c : String(c))),
  );
}

/** Words that only a screen reader says. @param {string} words */
export function aside(words) {
  return el("span.unseen", {}, words);
}

/**
 * A link to another site, or plain words where the address is none that a browser should follow
 * (a document may carry `javascript:` as its address).
 * @param {string | null | undefined} address
 * @param {string} words
 * @returns {HTMLElement}
 */
export function outside(address, words) {
  return /^https?:\/\//i.test(address ?? "")
    ? el("a", { href: address, rel: "noopener noreferrer external" }, words)
    : el("span", {}, words);
}
