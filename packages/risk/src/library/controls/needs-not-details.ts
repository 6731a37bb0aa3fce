import { control } from "../build.js";
import { agreements } from "../fields/agreements.js";

/** Needs are reported rather than details (§3.3 (H)). */
export const needsNotDetails = control({
  id: "needs-not-details",
  title: "Needs are reported rather than details",
  kind: "preventive",
  lowers: "likelihood",
  by: 2_000,
  basis: "Participant H describes it; the share is our coding.",
  source: "§3.3 (H)",
  saidBy: "participant",
  covers: ["RX04"],
  fields: { engagement: [agreements] },
  when: 'has(engagement.agreements, "needs-not-details")',
  remedy: "Report what the client needs, not what the client told.",
  cases: [
    { given: { "engagement.agreements": "needs-not-details" }, gives: true },
    { given: { "engagement.agreements": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
