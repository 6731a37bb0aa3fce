import type { OpenItem } from "./item.js";
import type { ToDoSources } from "./sources.js";

/** Wishes and rules that keep people apart by who they are, where nobody has decided on them, or the decision has run out. */
export function exclusionItems({ exclusions = [] }: ToDoSources): OpenItem[] {
  return exclusions.flatMap(({ kind, client, id, question, alone }) =>
    question === null
      ? []
      : [
          {
            id: ["exclusion", kind, client ?? "everybody", id].join(":"),
            kind: "exclusion",
            todo: question.says,
            because: `It alone rules out ${alone} ${alone === 1 ? "match" : "matches"}.`,
            who: question.roles.join("; "),
            by: null,
            tell: "",
            client,
            mentors: [],
            engagement: null,
            otherwise: "soon",
          } satisfies OpenItem,
        ],
  );
}
