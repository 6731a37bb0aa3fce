import type { OpenItem } from "./item.js";
import { peopleOf, type ToDoSources } from "./sources.js";

/** What the scheme asks about records, each a question to one role. */
export function questionItems(sources: ToDoSources): OpenItem[] {
  return (sources.questions ?? []).map(
    ({ id, list, record, client, date, says, remedy, role }): OpenItem => ({
      id: ["question", id, record ?? client ?? list, ...(record === null && date ? [date] : [])].join(":"),
      kind: "question",
      todo: remedy,
      because: says,
      who: role.title,
      by: null,
      tell: "",
      ...(list === "engagements" && record !== null
        ? peopleOf(sources, record)
        : { client, mentors: [], engagement: null }),
      otherwise: "this-week",
      asks: [id],
    }),
  );
}
