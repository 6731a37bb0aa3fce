import { control } from "../build.js";
import { selection } from "../fields/selection.js";

/** Long application form (§6.1). */
export const applicationForm = control({
  id: "application-form",
  title: "Long application form",
  kind: "preventive",
  lowers: "likelihood",
  by: 1_000,
  basis: "The report names it; the share is our coding.",
  source: "§6.1",
  saidBy: "report",
  covers: ["RP04"],
  fields: { engagement: [selection] },
  when: 'has(engagement.selection, "application")',
  remedy: "Have the mentor fill in the application form.",
  cases: [
    { given: { "engagement.selection": "application" }, gives: true },
    { given: { "engagement.selection": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
