/** @file The life of a page about one thing: its answer, its title, and what it shows when there is none. */
import { recall } from "./api.js";
import { byId, el, put } from "./dom.js";

/**
 * Loads the thing and draws it into #content.
 * @param {string} address of its JSON
 * @param {(found: any) => Promise<import("./dom.js").Child[]> | import("./dom.js").Child[]} draw
 * @param {(found: any) => string} title
 * @param {string} noun such as "document"
 */
export async function single(address, draw, title, noun) {
  const place = byId("content");
  place.setAttribute("aria-busy", "true");
  try {
    const found = await recall(address);
    const nodes = await draw(found);
    document.title = `${title(found)} – OnRecord`;
    put(place, nodes);
  } catch (failure) {
    const said = /** @type {any} */ (failure);
    document.title = `Not available – OnRecord`;
    put(place, missing(said, noun));
    if (said.status === undefined) throw failure;
  } finally {
    place.removeAttribute("aria-busy");
  }
}

/** @param {any} said @param {string} noun */
function missing(said, noun) {
  const words =
    said.status === 410
      ? [
          `This ${noun} was removed`,
          said.message ||
            `The ${noun} was taken out of OnRecord on request or because it should not have been published.`,
        ]
      : said.status === 404
        ? [
            `There is no such ${noun}`,
            "The address may be mistyped, or the index was made anew from other sources.",
          ]
        : [
            "This did not work",
            said.status === undefined ? "Something in this page went wrong." : said.message,
          ];
  return el(
    "section.problem",
    { role: "alert" },
    el("h1", {}, words[0]),
    el("p.isolate", {}, words[1]),
    el("p", {}, el("a", { href: "/search" }, "Search OnRecord")),
  );
}

/** A section with a heading; nothing where it has no content. @param {string} id @param {string} title @param {...(Node | string | null | false | undefined)} children */
export function section(id, title, ...children) {
  const kept = children.filter(Boolean);
  return kept.length === 0
    ? null
    : el("section.part", { "aria-labelledby": id }, el("h2", { id }, title), kept);
}
