import { control } from "../build.js";
import { selection } from "../fields/selection.js";

/** The mentor is known by other means (§6.1). */
export const informalKnowledge = control({
  id: "informal-knowledge",
  title: "The mentor is known by other means",
  kind: "detective",
  lowers: "likelihood",
  by: 1_000,
  basis: "The report names it; the share is our coding.",
  source: "§6.1",
  saidBy: "report",
  covers: ["RP04"],
  fields: { engagement: [selection] },
  when: 'has(engagement.selection, "known")',
  remedy: "Get to know the mentor by other formal and informal means.",
  cases: [
    { given: { "engagement.selection": "known" }, gives: true },
    { given: { "engagement.selection": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
