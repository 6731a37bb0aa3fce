import uniqBy from "lodash/uniqBy.js";
import type { ToDoItem } from "./item.js";

/** Each thing to do once: what a required action says in its own words already is not asked again. */
export function eachOnce(items: readonly ToDoItem[]): ToDoItem[] {
  const plain = (text: string) => text.replaceAll("’", "'");
  const duties = items.filter(({ kind }) => kind === "duty").map(({ because }) => plain(because));
  return uniqBy(items, ({ id, kind, todo, who }) =>
    kind === "duty" || kind === "decision" ? id : `${todo} ${who}`,
  ).filter(({ kind, todo }) => kind === "duty" || !duties.some((because) => because.includes(plain(todo))));
}
