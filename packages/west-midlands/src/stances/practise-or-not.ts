import type { Stance } from "@waymark/core";

export const practiseOrNot: Stance = {
  id: "practise-or-not",
  title: "Must a mentor practise the client’s faith?",
  source: "§3.4 D (“not necessarily an agreed view”); §4.3; weights: our coding",
  saidBy: "participant",
  concerns: {
    when: 'client.extremism_type == "al-qaeda-influenced"',
    says: "It concerns clients of Al Qaeda-influenced referrals.",
  },
  options: [
    {
      id: "practise",
      title: "A mentor practises",
      says: "“Do you pray yourself?” A client whose way of life is Islam will ask (D).",
      changes: {
        factors: {
          practice: {
            for: [{ when: 'client.extremism_type == "al-qaeda-influenced"', weight: 800, mode: "similar" }],
          },
        },
      },
    },
    {
      id: "credible",
      title: "Credibility is enough",
      says: "It was not agreed; nine tenths of the work may have nothing to do with faith (I).",
      changes: { factors: { practice: { for: [] } } },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "A mentor who is not believed may lose the client; a pool narrowed by practice may keep a client waiting.",
    },
    { subject: "success", says: "Trust shows in whether the client comes back, under either." },
  ],
  cases: [
    { of: "factors.practice.for.0.mode", given: { "stance.option": "practise" }, gives: "similar" },
    { of: "factors.practice.mode", given: { "stance.option": "credible" }, gives: "if-asked" },
  ],
};
