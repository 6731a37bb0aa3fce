import { control } from "../build.js";
import { sessionSafety } from "../fields/session-safety.js";

/** The meeting place is assessed (§6.2 (H)). */
export const venueAssessed = control({
  id: "venue-assessed",
  title: "The meeting place is assessed",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "The report names it; the share is our coding.",
  source: "§6.2 (H)",
  saidBy: "participant",
  covers: ["RM01"],
  fields: { engagement: [sessionSafety] },
  when: 'has(engagement.session_safety, "venue-assessed")',
  remedy:
    "Look at the meeting place with the mentor before the next session, and clear what could be a weapon.",
  cases: [
    { given: { "engagement.session_safety": "venue-assessed" }, gives: true },
    { given: { "engagement.session_safety": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
