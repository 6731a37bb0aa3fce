import type { LintRule } from "../rule.js";

export const ownerNamed: LintRule = {
  id: "owner-named",
  title: "Every risk has an owner",
  why: "What belongs to everybody is done by nobody.",
  source: "our coding",
  hint: "Name a role.",
  check: ({ owner }) => (owner.trim() === "" ? "No owner is named." : undefined),
  ok: { owner: "Caretaker" },
  notOk: { owner: "" },
};
