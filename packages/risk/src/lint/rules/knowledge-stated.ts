import type { LintRule } from "../rule.js";

export const knowledgeStated: LintRule = {
  id: "knowledge-stated",
  title: "A rating says how strong the knowledge behind it is",
  why: "The same number means little where nobody looked, and much where many did (Aven 2013).",
  source: "shared practice in risk analysis; our coding",
  hint: "Write strong, medium or weak.",
  check: ({ knowledge }) =>
    ["strong", "medium", "weak"].includes(knowledge) ? undefined : "The strength of knowledge is not stated.",
  ok: { knowledge: "medium" },
  notOk: { knowledge: "" },
};
