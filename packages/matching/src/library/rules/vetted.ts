import type { Rule } from "../../compile/index.js";

/** Vetting (CRB, now DBS) has come back clear. */
export const vetted: Rule = {
  id: "vetted",
  title: "Vetted",
  source: "§5, §5.3",
  saidBy: "report",
  fields: {
    mentor: [
      {
        id: "vetted",
        title: "Vetted",
        also: [
          "DBS",
          "DBS checked",
          "DBS clear",
          "DBS status",
          "Vetting",
          "Vetting status",
          "Clearance",
          "Cleared",
          "CRB",
        ],
        kind: "boolean",
        answers: {
          yes: ["clear", "cleared", "in date", "valid", "passed", "current"],
          no: [
            "pending",
            "awaiting",
            "awaited",
            "applied",
            "in progress",
            "not yet",
            "expired",
            "lapsed",
            "failed",
          ],
        },
        sensitivity: "ordinary",
        describes: "Whether vetting (CRB, now DBS) came back clear.",
        change: "Apply for the vetting.",
        source: "§5, §5.3",
      },
    ],
  },
  when: "mentor.vetted",
  effect: "block",
  reason: "No clear vetting result is on record yet.",
  unknown: "We do not know yet whether the mentor is vetted.",
  remedy: "Wait for the vetting, or apply for it.",
  liftedBy: "renew",
  profile: "Has clear vetting, in date.",
  cases: [
    { given: { "mentor.vetted": "yes" }, gives: true, source: "§5" },
    { given: { "mentor.vetted": "no" }, gives: false, source: "§5.3" },
    { given: {}, gives: null },
  ],
};
