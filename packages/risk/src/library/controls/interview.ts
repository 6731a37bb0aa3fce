import { control } from "../build.js";
import { selection } from "../fields/selection.js";

/** Interview (§6.1). */
export const interview = control({
  id: "interview",
  title: "Interview",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "The report names it; the share is our coding.",
  source: "§6.1",
  saidBy: "report",
  covers: ["RP04"],
  fields: { engagement: [selection] },
  when: 'has(engagement.selection, "interview")',
  remedy: "Interview the mentor.",
  cases: [
    { given: { "engagement.selection": "interview" }, gives: true },
    { given: { "engagement.selection": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
