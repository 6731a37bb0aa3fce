import type { RecordValues } from "@waymark/core";
import type { CompiledRelationship, RelationshipScheme } from "../compile/relationship-scheme.js";

/** What a way of ending means to a scheme; null where it is not known how, or what it means was not said. */
export function endingOf(
  { endings, ending }: RelationshipScheme,
  engagement: RecordValues,
): RelationshipScheme["endings"][number] | null {
  return endings.find(({ id }) => id === engagement[ending]) ?? null;
}

/** Whether an engagement has ended by a day; one that ends on it has. */
export function hasEnded({ ended }: RecordValues, today: number): boolean {
  return typeof ended === "number" && ended <= today;
}

/**
 * Clients with the mentors whose relationship with them ended well, unless a later one with the same mentor broke off.
 * Clients without any stay as they are.
 */
export function deriveEarlierMentors(
  relationship: CompiledRelationship | null,
  today: number,
  clients: readonly RecordValues[],
  engagements: readonly RecordValues[],
): RecordValues[] {
  const scheme = relationship?.scheme;
  if (!scheme) return [...clients];
  const last = new Map<string, Map<string, RecordValues>>();
  for (const engagement of engagements) {
    if (!hasEnded(engagement, today)) continue;
    const mentors = last.get(String(engagement.client)) ?? new Map<string, RecordValues>();
    for (const mentor of [engagement.mentor, engagement.second_mentor]) {
      if (typeof mentor !== "string") continue;
      const before = mentors.get(mentor);
      if (before === undefined || isLater(engagement, before)) mentors.set(mentor, engagement);
    }
    last.set(String(engagement.client), mentors);
  }
  return clients.map((client) => {
    const good = [...(last.get(String(client.id)) ?? [])]
      .filter(([, engagement]) => endingOf(scheme, engagement)?.prefers === true)
      .map(([mentor]) => mentor)
      .sort();
    if (good.length === 0) return client;
    const derived = Object.assign(Object.create(null), client, {
      [scheme.earlierMentors]: Object.freeze(good),
    });
    return Object.freeze(derived);
  });
}

function isLater(one: RecordValues, other: RecordValues): boolean {
  const difference = Number(one.ended) - Number(other.ended);
  return difference > 0 || (difference === 0 && String(one.id) > String(other.id));
}
