import { foldWord, idKey, type RecordValues } from "@waymark/core";
import type { Blocker } from "./rules.js";

/** What somebody who is in both lists is kept from by, as rules are named. */
export const ownMentorRule = { rule: "own-mentor", title: "Nobody mentors themselves" } as const;

/**
 * Whether a client and a mentor go by one id, whatever its capitals, signs and noughts: as far as is known they are one
 * person, and nobody is proposed to be their own mentor.
 */
export function isOwnMentor({ id: client }: RecordValues, { id: mentor }: RecordValues): boolean {
  return typeof client === "string" && typeof mentor === "string" && keyOf(client) === keyOf(mentor);
}

/** What stands in the way of a client and a mentor who go by one id. */
export function ownMentorBlocker(): Blocker {
  return {
    ...ownMentorRule,
    reason: "The client and the mentor have the same id: as far as is known, they are one person.",
    remedy: "If they are two people, give one of them another id, in every file.",
    source: "our coding",
    certain: true,
    unknown: [],
  };
}

/** Finds the columns of mentors who go by the id of a client. */
export function ownMentorColumns(
  mentors: readonly RecordValues[],
): (client: RecordValues) => readonly number[] {
  const columns = new Map<string, number[]>();
  mentors.forEach(({ id }, column) => {
    if (typeof id !== "string") return;
    const key = keyOf(id);
    columns.set(key, [...(columns.get(key) ?? []), column]);
  });
  return ({ id }) => (typeof id === "string" ? (columns.get(keyOf(id)) ?? []) : []);
}

/** An id without its capitals, signs and noughts; one that has nothing else stays as it is. */
function keyOf(id: string): string {
  return idKey(foldWord(id)) || id;
}
