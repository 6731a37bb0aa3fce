import { fieldOf, type RecordTable } from "@waymark/core";

const { category, day, reference, signed } = fieldOf;

/** What people decided of a client and a mentor, over the advice. */
export const overrideTable: RecordTable = {
  kind: "override",
  list: "overrides",
  title: "Decision on a match",
  also: [
    ...[
      "veto",
      "pin",
      "lock",
      "rejection",
      "override",
      "ruled out",
      "keep apart",
      "kept apart",
      "do not match",
    ],
    ...["never match", "not to match", "conflict", "exclusion", "match decision"],
  ],
  describes: "One row for each decision that fixes a match, or rules one out.",
  fields: [
    reference("client", "client", "The client concerned."),
    reference("mentor", "mentor", "The mentor concerned."),
    category("kind", "Kind", "What somebody decided of this pair, over the advice.", [
      ["pin", "pin: this mentor for this client"],
      ["lock", "lock: a proposal that is agreed and stays"],
      ["veto", "veto: not this mentor for this client"],
      ["rejected", "rejected: the pair was tried or offered, and turned down"],
    ]),
    ...signed("Who decided it: a pseudonym or a post, not a name.", "Why it was decided."),
    day("until", "Until", "The last day on which it counts; empty while it stays.", {
      required: false,
      after: "date",
    }),
  ],
};
