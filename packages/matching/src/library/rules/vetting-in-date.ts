import type { Rule } from "../../compile/index.js";

/** Vetting has not lapsed. */
export const vettingInDate: Rule = {
  id: "vetting-in-date",
  title: "Vetting in date",
  source: "our coding, after §5, §5.3 (vetting)",
  saidBy: "coding",
  fields: {
    mentor: [
      {
        id: "vetting_expires",
        title: "Vetting expires",
        also: [
          ...[
            "DBS expiry",
            "DBS expires",
            "DBS expiry date",
            "DBS to",
            "DBS due",
            "DBS renewal",
            "DBS renewal due",
          ],
          ...["DBS renewal date", "DBS valid until", "Vetting expiry", "Vetting until", "Vetting due"],
          ...["Clearance ends", "Clearance expires", "Clearance until"],
        ],
        kind: "date",
        sensitivity: "ordinary",
        describes: "The day on which the vetting lapses.",
        change: "Have the vetting done or renewed.",
        source: "§5, §5.3",
      },
    ],
  },
  when: "mentor.vetting_expires >= policy.today",
  effect: "block",
  reason: "The mentor’s vetting lapsed on {mentor.vetting_expires}.",
  unknown: "We do not know yet until when the mentor’s vetting counts.",
  remedy: "Renew the vetting.",
  remedyUnknown: "Once the vetting is clear, fill in until when it counts.",
  liftedBy: "renew",
  cases: [
    {
      given: { "mentor.vetting_expires": "2026-09-30", "policy.today": "2026-09-30" },
      gives: true,
      source: "its last day counts",
    },
    {
      given: { "mentor.vetting_expires": "2026-09-29", "policy.today": "2026-09-30" },
      gives: false,
      source: "§5.3",
    },
    { given: {}, gives: null },
  ],
};
