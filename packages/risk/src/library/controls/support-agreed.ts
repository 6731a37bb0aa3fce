import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** It is written down who supports the mentor (§6.2 (E), §8.1). */
export const supportAgreed = control({
  id: "support-agreed",
  title: "It is written down who supports the mentor",
  kind: "preventive",
  lowers: "likelihood",
  by: 4_000,
  basis: "Our coding: it settles what participants dispute.",
  source: "our coding, after §6.2 (E), §8.1",
  saidBy: "coding",
  covers: ["RM11"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "agreed-duty")',
  remedy: "Write into the contract who provides the mentor with support.",
  cases: [
    { given: { "engagement.mentor_support": "agreed-duty" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
