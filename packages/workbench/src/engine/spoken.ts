import { inWordsOf, type People } from "@waymark/core";

/** Entries that hold a name by which something is found again, and no text for a reader. */
const names = new Set([
  "id",
  "kind",
  "field",
  "factor",
  "mentor",
  "client",
  "engagement",
  "text",
  "now",
  "about",
]);

/** Plain data with its sentences in the scheme’s own words for client and mentor; names and ids stay. */
export function spoken<T>(people: People, data: T): T {
  return speak(people, data) as T;
}

function speak(people: People, data: unknown): unknown {
  if (typeof data === "string") return inWordsOf(people, data);
  if (Array.isArray(data)) return data.map((one) => speak(people, one));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, names.has(name) ? value : speak(people, value)]),
  );
}
