import { dayText, fillSentence, type Model, type ReadCaseload } from "@waymark/core";
import { matchingOf } from "@waymark/matching";
import type { ClientInWords, EngagementPeople } from "@waymark/report";
import sortBy from "lodash/sortBy.js";
import uniq from "lodash/uniq.js";

/** Who takes part in each relationship. */
export function peopleOf({ engagements }: ReadCaseload): EngagementPeople[] {
  return engagements.map(({ id, client, mentor, second_mentor }) => ({
    id: String(id),
    client: String(client),
    mentors: [mentor, second_mentor].filter((one): one is string => typeof one === "string"),
  }));
}

/** So many facts say who a client is; a page has the rest factor by factor. */
const mostFacts = 6;

/**
 * Each client in a few words: what the scheme's weightiest factors compare for everybody, as far as it is known. What
 * counts only where a client asks is left out, and so is everything that nobody reads.
 */
export function clientsInWords(model: Model, { clients }: ReadCaseload): ClientInWords[] {
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
    const referred = typeof client.referred === "number" ? [`Referred on ${dayText(client.referred)}.`] : [];
    return { client: String(client.id), says: [...referred, ...parts].join(" ") };
  });
}
