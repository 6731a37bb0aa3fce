import { influence } from "../build.js";

export const exposedRaisesAfterSession = influence({
  from: "exposed",
  to: "after-session",
  strength: 9_000,
  reason: "Details given away let the network find the mentor.",
  source: "§4.4, §6.2 (F); strength: our coding",
  saidBy: "participant",
  cases: [{ given: { "risk.exposed": 6_400 }, gives: 5_760 }],
});
