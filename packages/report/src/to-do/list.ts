import { dayNumber } from "@waymark/core";
import { eachOnce } from "./each-once.js";
import { exclusionItems } from "./exclusions.js";
import type { OpenItem, ToDoItem, When } from "./item.js";
import { decisionItems, flaggedItems } from "./matches.js";
import { relationshipItems, standardItems } from "./mentoring.js";
import { questionItems } from "./questions.js";
import { riskItems } from "./risks.js";
import type { ToDoSources } from "./sources.js";
import { waitingItems } from "./waiting.js";

/** The groups of the list, the most urgent first. */
export const whens = ["now", "this-week", "soon"] as const satisfies readonly When[];

/**
 * Everything that somebody has to do, once each. What cannot wait comes first, and of that what must be done within a
 * day, such as when somebody is in danger. The rest is sorted by day (what has none comes last), then by id. Points
 * decide nothing. Every view reads this list, so that the terminal, the report and `results.json` show the same numbers.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * const allocation = allocate(model, { clients: [], mentors: [] });
 * toDoList({ model, allocation, assessments: [], escalations: [] }); // => []
 * ```
 */
export function toDoList(sources: ToDoSources): ToDoItem[] {
  const open = [
    ...riskItems(sources),
    ...decisionItems(sources),
    ...flaggedItems(sources),
    ...waitingItems(sources),
    ...exclusionItems(sources),
    ...questionItems(sources),
    ...relationshipItems(sources),
    ...standardItems(sources),
  ];
  return eachOnce(open, sources.assessments)
    .map((item) => ({ item: placed(item, sources.model.today), pressing: item.pressing ?? false }))
    .sort(inOrder)
    .map(({ item }) => item);
}

function placed({ otherwise, pressing: _, asks: __, ...item }: OpenItem, today: number): ToDoItem {
  const left = item.by === null ? null : dayNumber(item.by)! - today;
  const overdue = left !== null && left < 0;
  if (left === null) return { ...item, when: otherwise, overdue };
  return { ...item, when: left <= 1 ? "now" : left <= 7 ? "this-week" : "soon", overdue };
}

/** A day later than every other. */
const noDay = "9999-12-31";

interface Placed {
  readonly item: ToDoItem;
  readonly pressing: boolean;
}

function inOrder(a: Placed, b: Placed): number {
  const [first, other] = [keyOf(a), keyOf(b)];
  return first < other ? -1 : first > other ? 1 : 0;
}

function keyOf({ item: { when, by, id }, pressing }: Placed): string {
  return [whens.indexOf(when), pressing ? 0 : 1, by ?? noDay, id].join("\u0000");
}
