import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** Regular talk on what the work does to the mentor (§6.2 (G)). */
export const reflection = control({
  id: "reflection",
  title: "Regular talk on what the work does to the mentor",
  kind: "detective",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report asks for such checks; the share is our coding.",
  source: "§6.2 (G)",
  saidBy: "report",
  covers: ["RM08"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "reflection")',
  remedy: "Talk regularly with the mentor about what the work means for their own thoughts and choices.",
  cases: [
    { given: { "engagement.mentor_support": "reflection" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
