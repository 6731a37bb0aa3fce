import type { Stance } from "@waymark/core";

/** Other weights for the clients it concerns, and for nobody else. */
const forThem = (weight: number) => ({
  for: [{ when: 'client.extremism_type == "al-qaeda-influenced"', weight }],
});

export const theologyOrWholePerson: Stance = {
  id: "theology-or-whole-person",
  title: "With Al Qaeda-influenced clients: is it a theological concern, or about the whole person?",
  source: "§8.1; §4.2; weights: our coding",
  saidBy: "report",
  concerns: {
    when: 'client.extremism_type == "al-qaeda-influenced"',
    says: "It concerns clients of Al Qaeda-influenced referrals.",
  },
  options: [
    {
      id: "theology",
      title: "Theology",
      says: "“I don’t think you can challenge extremist ideology with employability” (C): there has to be a theological alternative.",
      changes: { factors: { faith: forThem(2_000), knowledge: forThem(1_200) } },
    },
    {
      id: "whole-person",
      title: "Whole person",
      says: "“It’s about understanding the individual you’re faced with”: theology might be a very small part of it.",
      changes: { factors: { faith: forThem(700), "needs-met": forThem(1_300) } },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "Theology in unsure hands can add to what a client argues with; without it a narrative may stay unanswered.",
    },
    {
      subject: "success",
      says: "The one looks at what is believed, the other at a life that goes better. Neither asks for conversion.",
    },
  ],
  cases: [
    { of: "factors.faith.for.0.weight", given: { "stance.option": "theology" }, gives: 2_000 },
    { of: "factors.needs-met.for.0.weight", given: { "stance.option": "whole-person" }, gives: 1_300 },
  ],
};
