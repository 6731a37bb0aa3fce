import { influence } from "../build.js";

export const wrongMentorRaisesWrongDelivery = influence({
  from: "wrong-mentor",
  to: "wrong-delivery",
  strength: 8_000,
  reason: "The wrong people delivering do more harm than good.",
  source: "§6.4; strength: our coding",
  saidBy: "report",
  cases: [{ given: { "risk.wrong-mentor": 6_400 }, gives: 5_120 }],
});
