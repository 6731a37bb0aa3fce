import { influence } from "../build.js";

export const wrongMentorRaisesRadicalised = influence({
  from: "wrong-mentor",
  to: "radicalised",
  strength: 8_000,
  reason: "The wrong mentor can pull the client deeper in.",
  source: "§6.1, §6.3 (E); strength: our coding",
  saidBy: "report",
  cases: [{ given: { "risk.wrong-mentor": 6_400 }, gives: 5_120 }],
});
