import type { Risk } from "@waymark/core";
import { roles } from "../roles.js";
import { impact, inCategory, likelihood, withNeutral } from "./build.js";
import { byMedia } from "./scales.js";

/**
 * The risks to the organisations that take part (§6.4, §8.1).
 *
 * @example
 * ```ts
 * organisationRisks.map((risk) => risk.id).includes("asked-why"); // => true
 * ```
 */
export const organisationRisks: readonly Risk[] = inCategory("organisation", [
  {
    id: "asked-why",
    title: "An attack, and everybody is asked why the signs were missed",
    cause: "Signs were there, and were not passed on or not acted on.",
    event: "Somebody who was mentored attacks.",
    consequence: "Lives are lost or changed, and every organisation answers for it.",
    owner: roles.board,
    review: 90,
    source: "§6.4 (B), §8.1",
    covers: ["RO01"],
    likelihood: withNeutral(
      likelihood(
        "§6.4 (B); levels: our coding. This is about signs left lying, and foretells nothing of a person",
        "Has a serious threat been disclosed?",
        [
          "possible",
          'engagement.serious_threat == "serious"',
          "A serious threat is disclosed and not yet reported.",
        ],
        [
          "unlikely",
          'engagement.serious_threat == "reported"',
          "A serious threat was disclosed and reported.",
        ],
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
  },
  {
    id: "community-trust",
    title: "The community turns away",
    cause: "Mentoring is seen as the state imposing its will, and inherits distrust of Channel and Prevent.",
    event: "People turn away from council, police and agencies.",
    consequence: "Those who need help do not ask for it.",
    owner: roles.board,
    review: 90,
    source: "§6.4 (G), §8.2",
    covers: ["RO02", "RO03"],
    likelihood: likelihood(
      "§6.4 (G); levels: our coding",
      "How do people where the client lives speak of the scheme?",
      [
        "expected",
        'engagement.community_view == "imposed"',
        "The scheme is spoken of as imposed or as spying.",
      ],
      ["possible", 'engagement.community_view == "mixed"', "Views of the scheme are mixed."],
      ["rare", true, "The scheme is spoken of as a partner."],
    ),
    impact: byMedia("§6.4 (G)"),
    controls: ["communication-strategy", "community-partnership", "neutral-host", "separation-from-pursuit"],
  },
  {
    id: "materials-taken",
    title: "Materials or expertise are taken",
    cause: "Nothing is agreed on copyright, ownership and recognition.",
    event: "Work is used again without a word of whose it is.",
    consequence: "Contributors withdraw, and will not train others.",
    owner: roles.board,
    review: 365,
    source: "§6.4, §6 summary",
    covers: ["RO04"],
    likelihood: likelihood(
      "§6.4; levels: our coding",
      "Who manages the scheme, and does experience stay?",
      [
        "likely",
        'engagement.oversight == "outsourced"',
        "Others than those who made the material manage it.",
      ],
      ["possible", true, "Two respondents had work taken before."],
    ),
    impact: impact("§6.4; level: our coding", "Who would bear it?", [
      "minor",
      true,
      "Contributors would lose recognition, and the scheme their help.",
    ]),
    controls: ["ownership-terms"],
  },
  {
    id: "wrong-delivery",
    title: "The wrong people deliver an organisation's work",
    cause: "People who only want the money, or cannot do it, take the material up.",
    event: "Delivery does more harm than good.",
    consequence: "The organisation's name goes with it.",
    owner: roles.panel,
    review: 180,
    source: "§6.4",
    covers: ["RO05"],
    likelihood: likelihood(
      "§6.4; levels: our coding",
      "Has anybody raised doubts about the mentor for this case?",
      ["likely", 'engagement.mentor_doubts == "serious"', "Serious doubts about the mentor were raised."],
      [
        "possible",
        'engagement.mentor_doubts == "minor"',
        "Some doubts about the mentor are being looked into.",
      ],
      ["rare", true, "No doubts about the mentor were raised."],
    ),
    impact: byMedia("§6.4"),
    controls: ["accreditation", "ownership-terms", "selection-panel"],
  },
  {
    id: "unsuccessful",
    title: "The scheme as a whole does not succeed",
    cause: "Delivery stalls, or what it achieves is not shown.",
    event: "The scheme is taken to have failed.",
    consequence: "Every organisation that stood by it loses reputation.",
    owner: roles.board,
    review: 180,
    source: "§8.1",
    covers: ["RO06"],
    likelihood: likelihood(
      "§8.1; levels: our coding",
      "Are training, manual and accreditation on time?",
      ["likely", 'engagement.delivery == "stalled"', "Work has stalled."],
      ["possible", 'engagement.delivery == "late"', "Work is late."],
      ["unlikely", true, "Work is on time."],
    ),
    impact: byMedia("§8.1"),
    controls: ["evaluation"],
  },
]);
