import { listed } from "@waymark/core";
import type { ToDoGroup } from "./count.js";
import type { ToDoItem, ToDoKind, When } from "./item.js";

/** What the groups are called. */
export const whenWords: Readonly<Record<When, string>> = {
  now: "Now",
  "this-week": "This week",
  soon: "Soon",
};

const kindWords: Readonly<Record<ToDoKind, readonly [one: string, many: string]>> = {
  duty: ["required action", "required actions"],
  control: ["control no longer in place", "controls no longer in place"],
  advice: ["decision to make", "decisions to make"],
  decision: ["staff decision that could not be carried out", "staff decisions that could not be carried out"],
  proposal: ["proposed match to check first", "proposed matches to check first"],
  relationship: ["relationship to follow up", "relationships to follow up"],
  waiting: ["step before a match can be proposed", "steps before a match can be proposed"],
  unmet: ["relationship that no longer meets every rule", "relationships that no longer meet every rule"],
  question: ["question about records", "questions about records"],
  exclusion: ["wish or rule to decide on", "wishes or rules to decide on"],
  standard: ["check or training to renew", "checks or training to renew"],
};

/** What settles a required action: said once, over the list that has one. */
export const putOnRecord =
  "Put each required action on record once it is done: until then it stays on this list.";

/**
 * How many items of each kind there are, in words, in the order of the kinds.
 *
 * @example
 * ```ts
 * sayKinds({ kinds: { standard: 1, duty: 2 } }); // => ["2 required actions", "1 check or training to renew"]
 * ```
 */
export function sayKinds({ kinds }: Pick<ToDoGroup, "kinds">): string[] {
  return Object.entries(kindWords).flatMap(([kind, [one, many]]) => {
    const n = kinds[kind as ToDoKind] ?? 0;
    return n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  });
}

/** Who an item is about, in words: client, then mentors, then the engagement. */
export function sayAbout({ client, mentors }: Pick<ToDoItem, "client" | "mentors">): string {
  const names = listed(mentors);
  if (client === null) return names;
  return names === "" ? client : `${client} with ${names}`;
}
