import type { LintRule } from "../rule.js";
import { soundEntry } from "../sound-entry.js";

export const ratingExplained: LintRule = {
  id: "rating-explained",
  title: "A rating says why",
  why: "A number without a sentence cannot be argued with.",
  source: "our coding",
  hint: "Say in a sentence what was found.",
  check: ({ says }) => (says.trim() === "" ? "Nothing says why it is rated so." : undefined),
  ok: { says: soundEntry.says },
  notOk: { says: " " },
};
