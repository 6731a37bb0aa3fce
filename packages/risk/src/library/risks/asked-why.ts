import { impact, likelihood, risk, withNeutral } from "../build.js";
import { seriousThreat } from "../fields/serious-threat.js";

/** An attack, and everybody is asked why the signs were missed (§6.4 (B), §8.1). */
export const askedWhy = risk({
  id: "asked-why",
  category: "organisation",
  title: "An attack, and everybody is asked why the signs were missed",
  cause: "Signs were there, and were not passed on or not acted on.",
  event: "Somebody who was mentored attacks.",
  consequence: "Lives are lost or changed, and every organisation answers for it.",
  owner: "project-board",
  review: 90,
  source: "§6.4 (B), §8.1",
  covers: ["RO01"],
  fields: { engagement: [seriousThreat] },
  likelihood: withNeutral(
    likelihood(
      "§6.4 (B); levels: our coding. This is about signs left lying, and foretells nothing of a person",
      "Has a serious threat been disclosed?",
      [
        "possible",
        'engagement.serious_threat == "serious"',
        "A serious threat is disclosed and not yet reported.",
      ],
      ["unlikely", 'engagement.serious_threat == "reported"', "A serious threat was disclosed and reported."],
      ["rare", true, "No serious threat was disclosed. Whatever else is known, such an attack stays rare."],
    ),
    2_000,
  ),
  impact: impact("§6.4 (B); level: our coding", "Who would bear it?", [
    "critical",
    true,
    "Lives could be lost, and the scheme with them.",
  ]),
  controls: ["agency-working", "feedback-agreed", "responsibility-accepted"],
});
