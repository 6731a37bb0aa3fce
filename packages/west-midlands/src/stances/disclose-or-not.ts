import type { Stance } from "@waymark/core";

export const discloseOrNot: Stance = {
  id: "disclose-or-not",
  title: "Should mentors tell of themselves?",
  source: "§8.1; §4.4; weights: our coding",
  saidBy: "report",
  options: [
    {
      id: "disclose",
      title: "Disclose",
      says: "One reveals one’s whole narrative: “a story place, a safe place”.",
      changes: { factors: { "tells-own-story": { weight: 1_000, mode: "similar" } } },
    },
    {
      id: "withhold",
      title: "Withhold",
      says: "Full names, addresses, even the make of a car may be followed; a background can be alluded to.",
      changes: { factors: { "tells-own-story": { weight: 1_000, mode: "different" } } },
    },
  ],
  bearsOn: [
    {
      subject: "risk",
      says: "What is told can be used after the session (“I know where you live”, §6.2 F); what is withheld can cost trust.",
    },
    {
      subject: "success",
      says: "Trust comes first (§7.2 F); whether it came is asked of the client and of the mentor, each alone.",
    },
  ],
  cases: [
    { of: "factors.tells-own-story.mode", given: { "stance.option": "disclose" }, gives: "similar" },
    { of: "factors.tells-own-story.mode", given: { "stance.option": "withhold" }, gives: "different" },
  ],
};
