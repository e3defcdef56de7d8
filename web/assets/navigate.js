/** @file Moves between states of one page without a reload; the address, the back button and bookmarks keep working. */

/** @type {(focus: boolean) => Promise<void>} */
let show = async () => {};

/**
 * Starts the page: shows its address now and whenever it changes.
 * @param {(focus: boolean) => Promise<void>} render `focus`: the reader asked for this, move to the results
 */
export function start(render) {
  show = render;
  addEventListener("popstate", () => render(false));
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith("#") || link.hasAttribute("download") || link.target) return;
    const to = new URL(link instanceof SVGElement ? href : link.href, location.href);
    if (to.origin !== location.origin || !samePage(to.pathname)) return;
    event.preventDefault();
    go(to.href);
  });
  render(false);
}

/** `/` and `/search` are one page. @param {string} path */
function samePage(path) {
  /** @param {string} p */
  const plain = (p) => (p === "/" ? "/search" : p);
  return plain(path) === plain(location.pathname);
}

/** Shows another state of this page. @param {string} address */
export function go(address) {
  history.pushState(null, "", address);
  return show(true);
}
