import type { Field } from "@waymark/core";

const count = (id: string, title: string, describes: string): Field =>
  Object.freeze({ id, title, kind: "integer", sensitivity: "ordinary", describes });

/** The facts of a programme that risks held by it may read, as `programme.duties_overdue`. None is of a person. */
export const programmeFields: readonly Field[] = Object.freeze([
  count("relationships", "Relationships", "How many mentoring relationships were looked at."),
  count(
    "duties_open",
    "Required actions open",
    "Required actions that are due, with no record that they were done.",
  ),
  count("duties_overdue", "Required actions overdue", "Those of them whose time is over."),
  count("controls_lapsed", "Controls lapsed", "Controls that were in place and no longer are."),
]);
