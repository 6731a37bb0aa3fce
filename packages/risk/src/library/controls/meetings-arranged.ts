import { control } from "../build.js";
import { mentorSupport } from "../fields/mentor-support.js";

/** The project arranges the meetings (§4.4 (D)). */
export const meetingsArranged = control({
  id: "meetings-arranged",
  title: "The project arranges the meetings",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participant D describes it, and what it costs in trust; the share is our coding.",
  source: "§4.4 (D)",
  saidBy: "participant",
  covers: ["RM04", "RX05"],
  fields: { engagement: [mentorSupport] },
  when: 'has(engagement.mentor_support, "arranged")',
  remedy: "Arrange meetings through the project, so that the mentor gives no number or address.",
  cases: [
    { given: { "engagement.mentor_support": "arranged" }, gives: true },
    { given: { "engagement.mentor_support": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
