/** A group of commands: the word that is typed for it, what it is about, and the command that the word alone runs. */
export interface Group {
  readonly name: string;
  readonly summary: string;
  /** The command that runs where no command of the group is named. */
  readonly usual: string;
}

/** The groups, in the order in which help shows them. */
export const groups = [
  { name: "match", summary: "mentors for each client, and what the choice depends on", usual: "match" },
  { name: "mentors", summary: "the mentors: standards, relationships, who to recruit", usual: "panel" },
  { name: "risk", summary: "the risks of each relationship and of the scheme", usual: "risk" },
  { name: "decide", summary: "what people decide and what happens, kept on record", usual: "decide" },
  { name: "success", summary: "whether it helps, what it costs, what was learnt", usual: "metrics" },
  {
    name: "policy",
    summary: "what the policy reads, and where the scheme’s lists are held",
    usual: "policy",
  },
] as const satisfies readonly Group[];

/** The word of a group. */
export type GroupName = (typeof groups)[number]["name"];
