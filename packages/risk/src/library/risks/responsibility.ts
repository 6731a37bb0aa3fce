import { impact, likelihood, risk } from "../build.js";

/** It is not clear who is responsible (§6.1 (H)). The programme holds it. */
export const responsibility = risk({
  id: "responsibility",
  category: "project",
  title: "It may not be clear who is responsible",
  cause: "Each partner takes another to be responsible.",
  event: "Something that somebody should have acted on is left, and no one answers for it.",
  consequence: "It falls back on the scheme very badly.",
  owner: "project-board",
  review: 180,
  source: "§6.1 (H); held by the programme, not by an engagement: our coding",
  saidBy: "participant",
  covers: ["RP06"],
  heldBy: "programme",
  likelihood: likelihood(
    "§6.1 (H); levels: our coding",
    "Were the required actions done in time?",
    ["likely", "programme.duties_overdue > 0", "A required action is overdue."],
    [
      "possible",
      "programme.controls_lapsed > 0",
      "A control that somebody answers for is no longer in place.",
    ],
    ["rare", true, "Required actions are done in time, and controls are kept up."],
  ),
  impact: impact("§6.1 (H); level: our coding", "Who would bear it?", [
    "severe",
    true,
    "Where nobody answers for it, the whole scheme does.",
  ]),
  controls: ["responsibility-accepted"],
  cases: [
    { of: "likelihood", given: { "programme.duties_overdue": 1 }, gives: "likely" },
    {
      of: "likelihood",
      given: { "programme.controls_lapsed": 1, "programme.duties_overdue": 0 },
      gives: "possible",
    },
    {
      of: "likelihood",
      given: { "programme.controls_lapsed": 0, "programme.duties_overdue": 0 },
      gives: "rare",
    },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: {}, gives: "severe" },
  ],
});
