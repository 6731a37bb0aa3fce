import type { LintRule } from "../rule.js";

export const sourceNamed: LintRule = {
  id: "source-named",
  title: "Every risk says where it comes from",
  why: "What the report states and what we made up must be told apart.",
  source: "our coding",
  hint: "Name the section, the paper, or our coding.",
  check: ({ source }) => (source.trim() === "" ? "Nothing says where it comes from." : undefined),
  ok: { source: "our coding" },
  notOk: { source: "" },
};
