import countBy from "lodash/countBy.js";
import type { ToDoItem, ToDoKind, When } from "./item.js";
import { whens } from "./list.js";

/** How many things there are to do in one group of the list, and how many of each kind. */
export interface ToDoGroup {
  readonly when: When;
  readonly items: number;
  /** Only kinds of which there is something to do. */
  readonly kinds: Readonly<Partial<Record<ToDoKind, number>>>;
}

/**
 * Counts what there is to do: a group for each of now, this week and soon.
 *
 * @example
 * ```ts
 * countToDo([{ when: "now", kind: "duty" }])[0]; // => { when: "now", items: 1, kinds: { duty: 1 } }
 * ```
 */
export function countToDo(items: readonly Pick<ToDoItem, "when" | "kind">[]): ToDoGroup[] {
  return whens.map((when) => {
    const own = items.filter((item) => item.when === when);
    return { when, items: own.length, kinds: countBy(own, ({ kind }) => kind) };
  });
}
