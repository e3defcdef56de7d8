/** @file The finder of people: a box, and a table of speakers with their councils and roles. */
import { maybe, recall } from "./api.js";
import { councils } from "./card.js";
import { byId, el, put } from "./dom.js";
import { go, start } from "./navigate.js";
import { cellsOf, takeTable } from "./take-table.js";
import { capital, councilNames, counted, number } from "./words.js";

const SIZE = 50;
let turn = 0;
const form = /** @type {HTMLFormElement} */ (byId("people-form"));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const params = new URLSearchParams();
  for (const [key, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") params.append(key, value.trim());
  }
  go(params.size > 0 ? `/people?${params}` : "/people");
});

/** The page's state as the server's parameters. */
function asked() {
  const here = new URLSearchParams(location.search);
  const sent = new URLSearchParams();
  for (const key of ["q", "authority", "cursor"]) if (here.get(key)) sent.set(key, here.get(key) ?? "");
  return sent;
}

/** @param {boolean} focus */
async function show(focus) {
  const mine = ++turn;
  const sent = asked();
  try {
    const [found, authorities] = await Promise.all([
      recall(`/api/people?${sent}${sent.size > 0 ? "&" : ""}size=${SIZE}`),
      maybe("/api/authorities"),
    ]);
    if (mine !== turn) return;
    draw(found, authorities?.authorities ?? [], sent);
  } catch (failure) {
    if (mine !== turn) return;
    put(byId("results"));
    const { problem } = await import("./problem.js");
    problem(byId("problem"), /** @type {Error} */ (failure), sent);
  }
  if (focus) byId("results-title").focus();
}

/** @param {any} found @param {any[]} authorities @param {URLSearchParams} sent */
function draw(found, authorities, sent) {
  /** @type {HTMLInputElement} */ (byId("people-q")).value = sent.get("q") ?? "";
  put(byId("problem"));
  put(
    byId("people-authority"),
    el("option", { value: "" }, "All councils"),
    [...councilNames(authorities)].map(([code, name]) =>
      el("option", { value: code, selected: code === sent.get("authority") }, name),
    ),
  );
  const people = found.people;
  const count = counted(found.total, { one: "person", many: "people" });
  document.title = `${count}${sent.get("q") ? ` for ${sent.get("q")}` : ""} – OnRecord`;
  put(byId("count"), count);
  const table =
    people.length > 0
      ? list(people)
      : el(
          "p",
          {},
          "No speaker’s name matches. Names are searched as they are written in the documents: try the surname alone.",
        );
  put(byId("results"), table);
  const more = new URLSearchParams(sent);
  more.set("cursor", found.next ?? "");
  put(
    byId("pages"),
    (found.next || sent.has("cursor")) &&
      el(
        "nav.pages",
        { "aria-label": "Pages of people" },
        sent.has("cursor") && el("a", { href: "/people" }, "← First page"),
        found.next && el("a", { href: `/people?${more}`, rel: "next" }, "More people →"),
      ),
  );
  put(
    byId("take"),
    people.length > 0 &&
      takeTable(() => cellsOf(table), "people", `/api/people?${sent}`, "/feed.atom?kind=quote"),
  );
}

/** @param {any[]} people */
function list(people) {
  return el(
    "table.stack",
    {},
    el("caption.unseen", {}, "Speakers"),
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        el("th", { scope: "col" }, "Name"),
        el("th", { scope: "col" }, "Roles"),
        el("th", { scope: "col" }, "Councils"),
        el("th.n", { scope: "col" }, "On record"),
      ),
    ),
    el(
      "tbody",
      {},
      people.map((p) =>
        el(
          "tr",
          {},
          el(
            "td",
            { "data-head": "Name" },
            el("a.speaker.isolate", { href: `/p/${encodeURIComponent(p.id)}` }, p.name),
          ),
          el("td.isolate", { "data-head": "Roles" }, roles(p.roles)),
          el(
            "td",
            { "data-head": "Councils" },
            councils(p.authorities).flatMap((c, i) => (i ? [", ", c] : [c])),
          ),
          el("td.n", { "data-head": "On record" }, number(p.count)),
        ),
      ),
    ),
  );
}

/** @param {string[] | undefined} list */
function roles(list) {
  const seen = new Map((list ?? []).map((role) => [role.toLowerCase(), role]));
  const words = [...seen.values()].map(capital);
  return words.length > 2 ? `${words.slice(0, 2).join("; ")} and ${words.length - 2} more` : words.join("; ");
}

start(show);
