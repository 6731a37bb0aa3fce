import type { Field } from "@waymark/core";
import { anyOf, oneOf } from "./build.js";

/** How the project and its partners stand while this engagement goes on (§6.1, §6.4, §8). */
export const projectFields: readonly Field[] = [
  anyOf(
    "selection",
    "Selection of the mentor",
    "Which steps of selection the mentor went through. Write none if there were none.",
    "§6.1, §8.1",
    [
      ["application", "Long application form"],
      ["interview", "Interview"],
      ["panel", "Mentor Selection Panel"],
      ["known", "Known to the project by other means"],
      ["vetting", "Vetting"],
      ["accreditation", "Accreditation"],
    ],
  ),
  oneOf(
    "mentor_doubts",
    "Doubts about the mentor",
    "Doubts raised about the mentor's suitability for this case: skill, motive or handling of confrontation.",
    "§3.2 (H), §6.1 (G), §6.4; values: our coding",
    [
      ["none", "None raised"],
      ["minor", "Some, being looked into"],
      ["serious", "Serious"],
    ],
  ),
  oneOf("funding", "Funding", "How the mentoring is funded.", "§4.5 (D), §5.7, §8.1; values: our coding", [
    ["secure", "Secure past the expected end"],
    ["uncertain", "Uncertain"],
    ["ending", "Ending before the expected end"],
  ]),
  oneOf("media_interest", "Media interest", "How the press looks at the scheme.", "§6; values: our coding", [
    ["none", "None"],
    ["local", "Local"],
    ["hostile", "Hostile"],
  ]),
  oneOf(
    "community_view",
    "How the community sees it",
    "How people where the client lives speak of the scheme.",
    "§2.1, §6.4 (G), §8.2; values: our coding",
    [
      ["partner", "As a partner"],
      ["mixed", "Mixed, or not known there"],
      ["imposed", "As imposed or as spying"],
    ],
  ),
  oneOf(
    "delivery",
    "Work packages and accreditation",
    "Whether training, manual and accreditation are on time for this engagement.",
    "§6; values: our coding",
    [
      ["on-time", "On time"],
      ["late", "Late"],
      ["stalled", "Stalled"],
    ],
  ),
  oneOf(
    "oversight",
    "Management of the scheme",
    "Who manages the scheme, and whether experience stays in it.",
    "§5.6, §8.1; values: our coding",
    [
      ["steady", "Local and steady"],
      ["changing", "Key people are leaving"],
      ["outsourced", "Outside the local expertise"],
    ],
  ),
  anyOf(
    "governance",
    "Arrangements of the project",
    "What the project has in place. Write none if there is nothing.",
    "§6, §8.1, §8.2",
    [
      ["risk-register", "A register that holds reputation as well as delivery"],
      ["responsibility", "Partners have accepted responsibility in writing"],
      ["communication", "Communication strategy"],
      ["partnership", "Community partnership and consent"],
      ["separation", "Prevention kept apart from pursuit"],
      ["neutral-host", "Neutral host organisation"],
      ["ownership", "Terms on copyright, ownership and recognition"],
      ["oversight", "Senior oversight with milestones"],
      ["finance", "Structure for finance and value for money"],
      ["evaluation", "Continued evaluation, with success made known"],
      ["tensions", "Tensions discussed among mentors, managers and referrers"],
    ],
  ),
];
