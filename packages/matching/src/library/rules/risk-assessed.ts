import type { Rule } from "../../compile/index.js";

/** Flags a referral whose risk assessment is not complete. */
export const riskAssessed: Rule = {
  id: "risk-assessed",
  title: "Risk assessment complete",
  source: "§3.3 I",
  saidBy: "participant",
  fields: {
    client: [
      {
        id: "risk_assessed",
        title: "Risk assessed",
        also: [
          "Risk assessment",
          "Risk assessment done",
          "Risk assessment complete",
          "RA done",
          "RA complete",
        ],
        kind: "boolean",
        answers: {
          yes: ["complete", "completed", "done"],
          no: ["pending", "not yet", "in progress", "incomplete", "not started"],
        },
        sensitivity: "ordinary",
        describes: "Whether the referral's risk assessment is complete.",
        source: "§3.3 I",
      },
    ],
  },
  when: "client.risk_assessed",
  effect: "flag",
  reason:
    "The referral’s risk assessment is not complete. A mentor may be deployed before it is, to help it.",
  unknown: "We do not know yet whether the risk assessment is complete.",
  remedy: "Complete the assessment with what the mentor learns.",
  cases: [
    { given: { "client.risk_assessed": "yes" }, gives: true, source: "§3.3 I" },
    { given: { "client.risk_assessed": "no" }, gives: false, source: "§3.3 I" },
    { given: {}, gives: null },
  ],
};
