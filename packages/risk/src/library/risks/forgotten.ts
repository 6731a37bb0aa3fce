import { impact, likelihood, risk } from "../build.js";
import { recording } from "../fields/recording.js";

/** What was said is missed or forgotten (§3.3 (J, K), §4.5 (E)). */
export const forgotten = risk({
  id: "forgotten",
  category: "mentor",
  title: "What was said could be missed or forgotten",
  cause: "One person listens, talks and remembers.",
  event: "A sign, or the thread of the talk, is lost.",
  consequence: "The next session starts again, and signs go unseen.",
  owner: "mentor",
  review: 90,
  source: "§3.3 (J, K), §4.5 (E)",
  saidBy: "participant",
  covers: ["RX03"],
  fields: { engagement: [recording] },
  likelihood: likelihood(
    "§3.3 (J, K); levels: our coding",
    "How are sessions recorded?",
    ["expected", 'engagement.recording == "none"', "No notes are kept."],
    ["possible", 'engagement.recording == "afterwards"', "Notes are written from memory."],
    ["rare", true, "Notes are taken in the session, or compared afterwards."],
  ),
  impact: impact("§3.3 (J, K); level: our coding", "What would be lost?", [
    "minor",
    true,
    "The thread of the work would be lost.",
  ]),
  controls: ["pair"],
  cases: [
    { of: "likelihood", given: { "engagement.recording": "none" }, gives: "expected" },
    { of: "likelihood", given: { "engagement.recording": "afterwards" }, gives: "possible" },
    { of: "likelihood", given: { "engagement.recording": "agreed" }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: {}, gives: "minor" },
  ],
});
