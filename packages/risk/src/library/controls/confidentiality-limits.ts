import { control } from "../build.js";
import { agreements } from "../fields/agreements.js";

/** The limits of confidentiality were stated (§3.3 (A, E, H)). */
export const confidentialityLimits = control({
  id: "confidentiality-limits",
  title: "The limits of confidentiality were stated",
  kind: "preventive",
  lowers: "likelihood",
  by: 4_000,
  basis: "Participant H: non-negotiable. The share is our coding.",
  source: "§3.3 (A, E, H)",
  saidBy: "participant",
  covers: ["RX04", "RX06"],
  fields: { engagement: [agreements] },
  when: 'has(engagement.agreements, "confidentiality-limits")',
  remedy: "Say openly what is kept in confidence and what must be reported.",
  cases: [
    { given: { "engagement.agreements": "confidentiality-limits" }, gives: true },
    { given: { "engagement.agreements": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
