/** @file The page Search. */
import { byId } from "./dom.js";
import { finderPage } from "./finder.js";
import { grouped } from "./group.js";
import { kindTabs } from "./tabs.js";

finderPage({
  path: "/search",
  kind: null,
  size: 20,
  sorts: [
    ["relevance", "Relevance"],
    ["newest", "Newest"],
    ["oldest", "Oldest"],
  ],
  before: (params, answer) => {
    kindTabs(byId("tabs"), params, answer);
  },
  results: (answer, params) => grouped(answer.hits, params.get("q") ?? ""),
});
