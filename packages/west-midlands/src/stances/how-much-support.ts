import type { Stance } from "@waymark/core";

export const howMuchSupport: Stance = {
  id: "how-much-support",
  title: "How much supervision and support do mentors need?",
  source: "§8.1; §6.2; days: our coding",
  saidBy: "report",
  options: [
    {
      id: "close",
      title: "Close supervision for all",
      says: "Far more respondents saw a need for it, and not only for those who do it for the first time.",
      changes: { parameters: { supervision_days: 14 } },
    },
    {
      id: "professional",
      title: "Organisations look after their own",
      says: "“If we’ve commissioned an organisation … I think it’s down to that organisation to provide that” (E).",
      changes: { parameters: { supervision_days: 60 } },
    },
  ],
  bearsOn: [
    { subject: "risk", says: "It sets how long a mentor may go without supervision before the scheme asks." },
    { subject: "success", says: "What mentors feed back is what the scheme learns from." },
  ],
  cases: [
    { of: "parameters.supervision_days", given: { "stance.option": "close" }, gives: 14 },
    { of: "parameters.supervision_days", given: { "stance.option": "professional" }, gives: 60 },
  ],
};
