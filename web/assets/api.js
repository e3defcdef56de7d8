/** @file Asks the server; the one place that knows how an answer arrives and how it fails. */

/** What the server said when it would not answer: `{code, message, position, length, fix}` and the status. */
export class Refusal extends Error {
  /** @param {number} status @param {{code?: string, message?: string, position?: number, length?: number, fix?: string}} said */
  constructor(status, said) {
    super(said.message ?? `The server answered ${status}.`);
    this.status = status;
    this.code = said.code ?? "";
    this.position = said.position ?? -1;
    this.length = said.length ?? 0;
    this.fix = said.fix ?? null;
  }
}

/** Answers of this visit, so that going back shows the page at once and at its place. @type {Map<string, any>} */
const kept = new Map();
const KEEP = 60;

/**
 * The JSON at an address of this server.
 * @param {string} address such as "/api/search?q=adoption"
 * @returns {Promise<any>} rejected with a Refusal, also where the server cannot be reached (status 0)
 */
export async function ask(address) {
  let answer;
  try {
    answer = await fetch(address, { headers: { Accept: "application/json" } });
  } catch {
    throw new Refusal(0, {
      code: "UNREACHABLE",
      message: "The server could not be reached. Check the connection and try again.",
    });
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refusal(answer.status, body.error ?? {});
  kept.delete(address);
  kept.set(address, body);
  if (kept.size > KEEP) kept.delete(/** @type {string} */ (kept.keys().next().value));
  return body;
}

/** As `ask`, but an answer of this visit serves again. @param {string} address @returns {Promise<any>} */
export async function recall(address) {
  return kept.has(address) ? kept.get(address) : ask(address);
}

/** As `recall`; null where it fails: for what a page can do without. @param {string} address @returns {Promise<any>} */
export async function maybe(address) {
  return recall(address).catch(() => null);
}

/** The last part of this page's address: the id in `/s/r_…`. */
export function idOfPage() {
  return decodeURIComponent(location.pathname.split("/").filter(Boolean).pop() ?? "");
}
