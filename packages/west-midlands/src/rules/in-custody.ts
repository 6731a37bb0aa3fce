import type { Rule } from "@waymark/matching";

/** Flags a proposal for a client who was in custody: visits have to be arranged first. */
export const inCustody: Rule = {
  id: "in-custody",
  title: "Free to meet the mentor",
  source: "our coding",
  saidBy: "coding",
  when: 'client.referral_setting != "custody"',
  effect: "flag",
  ifUnknown: "pass",
  reason: "The client was in custody at the time of the referral.",
  unknown: "We do not know where the client was at the time of the referral.",
  remedy: "Arrange visits with the prison, and plan the first weeks after release.",
  cases: [
    { given: { "client.referral_setting": "community" }, gives: true },
    { given: { "client.referral_setting": "custody" }, gives: false },
    { given: {}, gives: null },
  ],
};
