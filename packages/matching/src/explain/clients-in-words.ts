import { dayText, fillSentence, longDay, type Model, type ReadCaseload } from "@waymark/core";
import sortBy from "lodash/sortBy.js";
import uniq from "lodash/uniq.js";
import { matchingOf } from "../compile/index.js";

/** Who a client is, in a few words: what matching compares, and when they were referred. */
export interface ClientInWords {
  readonly client: string;
  readonly says: string;
}

/** So many facts say who a client is; a page has the rest factor by factor. */
const mostFacts = 6;

/**
 * Each client in a few words: what the scheme's weightiest factors compare for everybody, as far as it is known. What
 * counts only where a client asks is left out, and so is everything that nobody reads.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const { records } = openCaseload(model, { clients: [{ id: "C-1", referred: "2026-09-01", extremism_type: "animal-rights" }], mentors: [] });
 * clientsInWords(model, records)[0].says; // => "Referred on 1 September 2026. Type of extremism: animal rights."
 * ```
 */
export function clientsInWords(model: Model, { clients }: Pick<ReadCaseload, "clients">): ClientInWords[] {
  const known = new Map((model.fieldsOf.get("client") ?? []).map((field) => [`client.${field.id}`, field]));
  const counting = matchingOf(model).factors.filter(
    ({ weight, mode }) => weight > 0 && (mode === "similar" || mode === "different"),
  );
  const read = uniq(sortBy(counting, ({ weight }) => -weight).flatMap(({ reads }) => reads));
  const shown = read
    .flatMap((name) => {
      const field = known.get(name);
      return field?.kind.startsWith("categor") ? [[name, field] as const] : [];
    })
    .slice(0, mostFacts);
  return clients.map((client) => {
    const parts = shown
      .map(([name, { id, title }]) => ({ title, id, says: fillSentence(`{${name}}`, { client }, known) }))
      .filter(({ id, says }) => client[id] !== null && client[id] !== undefined && says !== "none")
      .map(({ title, says }) => `${title}: ${says}.`);
    const referred =
      typeof client.referred === "number" ? [`Referred on ${longDay(dayText(client.referred))}.`] : [];
    return { client: String(client.id), says: [...referred, ...parts].join(" ") };
  });
}
