import { mentorIds } from "@waymark/matching";
import type { OpenItem } from "./item.js";
import { type ToDoSources, toldOf } from "./sources.js";

/** Relationships to follow up: one item each, whatever the number of signs. */
export function relationshipItems(sources: ToDoSources): OpenItem[] {
  const all = sources.relationships?.relationships ?? [];
  return all
    .filter(({ signs }) => signs.length > 0)
    .map(({ engagement, client, signs, ...together }) => ({
      id: `relationship:${engagement}`,
      kind: "relationship",
      todo: signs.map(({ todo }) => todo).join(" "),
      because: signs.map(({ says }) => says).join(" "),
      who: toldOf(sources, "relationship"),
      by: null,
      tell: "",
      client,
      mentors: mentorIds(together),
      engagement,
      otherwise: "this-week",
    }));
}

/** Checks and training of mentors that lapse soon. */
export function standardItems({ panel }: ToDoSources): OpenItem[] {
  return (panel?.lapsing ?? []).map(({ mentor, item, expires, says, remedy, assessor, renewing }) => ({
    id: `standard:${mentor}:${item}`,
    kind: "standard",
    todo: renewing ? `The renewal is asked for: make sure that it comes in time. ${remedy}` : remedy,
    because: says,
    who: assessor,
    by: expires,
    tell: "",
    client: null,
    mentors: [mentor],
    engagement: null,
    otherwise: "soon",
  }));
}
