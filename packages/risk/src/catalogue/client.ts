import type { Risk } from "@waymark/core";
import { roles } from "../roles.js";
import { inCategory, likelihood } from "./build.js";
import { clientProcessRisks } from "./client-process.js";
import { byNetworkRole, byViolence } from "./scales.js";

/** Risks that mentoring itself brings to the client, and that the old network brings (§6.3). */
const clientHarmRisks = inCategory("client", [
  {
    id: "old-clique",
    title: "Former associates threaten the client",
    cause: "The client is leaving people who do not want to be left.",
    event: "The old clique returns and threatens.",
    consequence: "The client is hurt, or goes back.",
    owner: roles.manager,
    review: 30,
    source: "§6.3",
    covers: ["RC01"],
    likelihood: likelihood(
      "§6.3; levels: our coding",
      "What do the client's former associates do now?",
      ["expected", 'engagement.network_threats == "threats"', "Former associates threaten client or mentor."],
      [
        "likely",
        'engagement.network_threats == "pressure"',
        "Former associates put pressure on client or mentor.",
      ],
      ["possible", 'engagement.network_threats == "contact"', "Former associates are in contact."],
      ["unlikely", true, "Former associates are out of contact."],
    ),
    impact: byNetworkRole("§6.3"),
    controls: ["client-agencies", "client-new-contacts", "client-safety-plan"],
  },
  {
    id: "radicalised",
    title: "Mentoring itself pulls the client deeper in",
    cause: "The wrong mentor, a wrong direction, or nobody looking.",
    event: "The client is radicalised, or radicalised again, through the process.",
    consequence: "The person is harmed by what was meant to help, and others may be.",
    owner: roles.manager,
    review: 60,
    source: "§6.3, §8.1",
    covers: ["RC02"],
    likelihood: likelihood(
      "§6.3; levels: our coding",
      "Where does the client stand against the start?",
      ["likely", 'engagement.progress == "backward"', "The client is moving deeper in."],
      ["possible", 'engagement.progress == "none"', "There is no progress."],
      ["unlikely", 'engagement.progress == "mixed"', "Progress is mixed."],
      ["rare", true, "The client is moving forward."],
    ),
    impact: byNetworkRole("§6.3"),
    controls: ["feedback-agreed", "outcomes-followed", "selection-panel", "specialist-training"],
  },
  {
    id: "playing-along",
    title: "The client plays along and is inoculated",
    cause: "Saying what is wanted is easy, and progress rests on what is said.",
    event: "The client feigns progress and learns the answers.",
    consequence: "Rebuttals harden the client, and the scheme is deceived.",
    owner: roles.mentor,
    review: 60,
    source: "§6.3 (F)",
    covers: ["RC03"],
    likelihood: likelihood(
      "§6.3 (F); levels: our coding",
      "What use does the client make of sessions?",
      [
        "likely",
        'engagement.use_of_sessions == "playing-along" or engagement.use_of_sessions == "gathering"',
        "Others see something else than what is said in sessions.",
      ],
      [
        "possible",
        'engagement.use_of_sessions == "unclear"',
        "The use the client makes of sessions is not clear.",
      ],
      ["rare", true, "The client takes part in earnest."],
    ),
    impact: byNetworkRole("§6.3 (F)"),
    controls: ["independent-pair", "outcomes-followed", "second-opinion"],
  },
  {
    id: "ammunition",
    title: "Sessions give the client ammunition",
    cause: "A mentor teaches more than the client had.",
    event: "The client takes new knowledge to use against others.",
    consequence: "The client is more dangerous than before.",
    owner: roles.mentor,
    review: 60,
    source: "§6.3 (E)",
    covers: ["RC04"],
    likelihood: likelihood(
      "§6.3 (E); levels: our coding",
      "What use does the client make of sessions?",
      [
        "likely",
        'engagement.use_of_sessions == "gathering"',
        "The client gathers knowledge to use against others.",
      ],
      [
        "possible",
        'engagement.use_of_sessions == "unclear"',
        "The use the client makes of sessions is not clear.",
      ],
      ["rare", true, "Nothing suggests that the client gathers ammunition."],
    ),
    impact: byViolence("§6.3 (E)"),
    controls: ["selection-panel", "specialist-training"],
  },
  {
    id: "misjudged",
    title: "An issue is misjudged",
    cause: "The mentor lacks the specialist experience or knowledge.",
    event: "A wrong recommendation is made.",
    consequence: "It adds to radicalisation, hatred or violence.",
    owner: roles.manager,
    review: 60,
    source: "§6.3 (H)",
    covers: ["RC05"],
    likelihood: likelihood(
      "§6.3 (H); levels: our coding",
      "What was the mentor trained in, and how experienced are they?",
      [
        "likely",
        'engagement.training != "specialist" and engagement.mentor_experience == "first"',
        "The mentor has no specialist training, and it is their first time.",
      ],
      [
        "possible",
        'engagement.training != "specialist" or engagement.mentor_experience == "first"',
        "The mentor has no specialist training, or it is their first time.",
      ],
      ["unlikely", true, "The mentor has specialist training and is not new to it."],
    ),
    impact: byNetworkRole("§6.3 (H)"),
    controls: ["feedback-agreed", "group-discussion", "role-limits"],
  },
  {
    id: "agencies",
    title: "Agencies are not worked with",
    cause: "Those who claim expertise cannot manage such risks with police and others.",
    event: "What one agency knows does not reach the other.",
    consequence: "The client falls between them.",
    owner: roles.manager,
    review: 90,
    source: "§6.3 (H)",
    covers: ["RC06"],
    likelihood: likelihood(
      "§6.3 (H); levels: our coding",
      "How experienced is the mentor?",
      ["likely", 'engagement.mentor_experience == "first"', "It is the mentor's first time."],
      ["possible", 'engagement.mentor_experience == "some"', "The mentor has some experience."],
      ["unlikely", true, "The mentor is experienced."],
    ),
    impact: byViolence("§6.3 (H)"),
    controls: ["agency-working", "channel-link"],
  },
]);

/**
 * The risks to the client (§6.3, and what §3.3, §4.5, §5.5 and §7.2 add).
 *
 * @example
 * ```ts
 * clientRisks.find((risk) => risk.id === "radicalised").covers; // => ["RC02"]
 * ```
 */
export const clientRisks: readonly Risk[] = Object.freeze([...clientHarmRisks, ...clientProcessRisks]);
