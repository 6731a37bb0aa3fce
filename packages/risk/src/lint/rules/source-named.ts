import type { LintRule } from "../rule.js";

export const sourceNamed: LintRule = {
  id: "source-named",
  title: "Every risk says where it comes from",
  why: "What a source states and what somebody made up must be told apart.",
  source: "our coding",
  hint: "Name the source and its part, or write that it is our coding.",
  check: ({ source }) => (source.trim() === "" ? "Nothing says where it comes from." : undefined),
  ok: { source: "our coding" },
  notOk: { source: "" },
};
