/** @file What the index holds and what it lacks, said in a sentence. */
import { rows } from "./coverage.js";
import { el } from "./dom.js";
import { counted, number } from "./words.js";

/** What is covered, in a sentence with a link; nothing where the status is not known. @param {any} status */
export function coverageSentence(status) {
  const known = rows(status);
  if (known.length === 0) return null;
  const dated = known
    .map((r) => r.year)
    .filter((y) => /^\d{4}$/.test(y))
    .sort();
  const span = dated.length > 0 ? `, from ${dated[0]} to ${dated[dated.length - 1]}` : "";
  const councils = new Set(known.map((r) => r.code).filter(Boolean)).size;
  return el(
    "p.coverage",
    {},
    `This index holds ${counted(status.documents ?? 0, { one: "document", many: "documents" })} of ${counted(councils, { one: "council", many: "councils" })}${span}`,
    status.undated ? `; ${number(status.undated)} undated` : null,
    ". What is not in it cannot be found: ",
    el("a", { href: "/status" }, "what is covered"),
    ".",
  );
}
