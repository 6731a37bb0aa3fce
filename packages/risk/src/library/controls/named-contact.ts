import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** A named person to ring (§6.2 (L)). */
export const namedContact = control({
  id: "named-contact",
  title: "A named person to ring",
  kind: "supportive",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participant L asks for it; the share is our coding.",
  source: "§6.2 (L)",
  saidBy: "participant",
  covers: ["RM09"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "contact")',
  remedy: "Name a person the mentor can ring when unsure.",
  cases: [
    { given: { "engagement.mentor_support": "contact" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
