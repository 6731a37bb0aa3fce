import { impact, likelihood, risk } from "../build.js";

/** An inquiry after a serious incident asks why signs were missed (§6.4 (B), §8.1). The programme holds it. */
export const askedWhy = risk({
  id: "asked-why",
  category: "organisation",
  title: "Inquiry after a serious incident",
  cause: "Signs were there, and were not passed on or not acted on.",
  event: "After a serious incident, every organisation is asked what it knew and what it did.",
  consequence: "People are hurt, trust is lost, and every organisation answers for it.",
  owner: "project-board",
  review: 90,
  source: "§6.4 (B), §8.1; held by the programme, not by an engagement: our coding",
  saidBy: "participant",
  covers: ["RO01"],
  heldBy: "programme",
  likelihood: likelihood(
    "§6.4 (B); levels: our coding. They say whether signs were acted on, and foretell nothing of anybody",
    "Were the required actions done in time?",
    ["likely", "programme.duties_overdue > 0", "A required action is overdue."],
    ["possible", "programme.duties_open > 0", "Some required actions are open, and still in time."],
    ["rare", true, "Every required action is on record as done."],
  ),
  impact: impact("§6.4 (B); level: our coding", "Who would bear it?", [
    "critical",
    true,
    "The scheme and every organisation in it would bear it.",
  ]),
  controls: ["agency-working", "feedback-agreed", "responsibility-accepted"],
  cases: [
    { of: "likelihood", given: { "programme.duties_overdue": 1 }, gives: "likely" },
    {
      of: "likelihood",
      given: { "programme.duties_open": 1, "programme.duties_overdue": 0 },
      gives: "possible",
    },
    { of: "likelihood", given: { "programme.duties_open": 0, "programme.duties_overdue": 0 }, gives: "rare" },
    { of: "likelihood", given: {}, gives: null },
    { of: "impact", given: {}, gives: "critical" },
  ],
});
