import type { Stance } from "@waymark/core";

export const supportOrChange: Stance = {
  id: "support-or-change",
  title: "Is the aim to support vulnerable people, or to change them in some way?",
  source: "§8.1; §4.1; weights: our coding",
  saidBy: "report",
  options: [
    {
      id: "support",
      title: "Support first",
      says: "“We’re not in the business of policing people’s thoughts”: support for people made vulnerable by adverse influences.",
      changes: {
        factors: {
          "needs-met": { weight: 1_200 },
          befriending: { weight: 900 },
          interventionist: { weight: 200 },
        },
      },
    },
    {
      id: "change",
      title: "Change first",
      says: "Providing alternatives and different choices, with the safety of others in mind as well.",
      changes: {
        factors: {
          "needs-met": { weight: 400 },
          befriending: { weight: 200 },
          interventionist: { weight: 900 },
        },
      },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "Pressing for change can push a client away; support alone may leave a threat unseen.",
    },
    {
      subject: "success",
      says: "Fewer needs unmet is success under the one, other choices under the other; both are measured.",
    },
  ],
  cases: [
    { of: "factors.befriending.weight", given: { "stance.option": "support" }, gives: 900 },
    { of: "factors.interventionist.weight", given: { "stance.option": "change" }, gives: 900 },
  ],
};
