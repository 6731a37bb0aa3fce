import type { Risk } from "@waymark/core";
import { roles } from "../roles.js";
import { impact, inCategory, likelihood } from "./build.js";
import { mentorMindRisks } from "./mentor-mind.js";
import { byViolence } from "./scales.js";

/** Physical risks to the mentor, in the session and after it (§6.2, §4.4). */
const mentorSafetyRisks = inCategory("mentor", [
  {
    id: "physical-harm",
    title: "Physical harm in a session",
    cause: "The place, things within reach and the client's state of mind come together badly.",
    event: "The mentor is attacked.",
    consequence: "The mentor is hurt, and the relationship ends.",
    owner: roles.manager,
    review: 30,
    source: "§6.2 (H)",
    covers: ["RM01"],
    likelihood: likelihood(
      "§6.2 (H); levels: our coding",
      "Where do they meet, what is within reach, and how did the client come?",
      [
        "expected",
        'engagement.client_state == "hostile" and engagement.weapons_reachable',
        "The client comes hostile, and weapons are within reach.",
      ],
      [
        "likely",
        'engagement.client_state == "hostile" or (engagement.client_state == "agitated" and engagement.weapons_reachable)',
        "The client comes {engagement.client_state}; weapons within reach: {engagement.weapons_reachable}.",
      ],
      [
        "possible",
        'engagement.client_state == "agitated" or engagement.weapons_reachable or engagement.venue == "home"',
        "Something about the meeting could turn: place {engagement.venue}, state {engagement.client_state}.",
      ],
      ["unlikely", true, "The client comes settled or low, and nothing about the place is against it."],
    ),
    impact: byViolence("§6.2 (H)"),
    controls: ["alarm", "flashpoint-exit", "officer-present", "pair", "seating-rule", "venue-assessed"],
  },
  {
    id: "alone",
    title: "A mentor faces violence alone",
    cause: "Nobody watches body language, and nobody can step in.",
    event: "A client who could be violent turns, with one mentor in the room.",
    consequence: "There is no help and no witness.",
    owner: roles.manager,
    review: 30,
    source: "§6.2 (E, J, K, H)",
    covers: ["RM02", "RM03"],
    likelihood: likelihood(
      "§6.2 (E, J, K); levels: our coding",
      "Is any violence by the client on record?",
      ["likely", 'engagement.violence == "recent"', "Violence within the last year is on record."],
      ["possible", 'engagement.violence == "past"', "Violence in the past is on record."],
      ["unlikely", true, "No violence is on record."],
    ),
    impact: impact(
      "§6.2; levels: our coding",
      "Where do they meet?",
      ["critical", 'engagement.venue == "home"', "They meet in a private home, where no one is near."],
      [
        "serious",
        'engagement.venue == "project" or engagement.venue == "partner"',
        "Others are in the building.",
      ],
      ["severe", true, "They meet in public, where help is not certain."],
    ),
    controls: ["alarm", "officer-present", "pair"],
  },
  {
    id: "provoked",
    title: "Challenge provokes the client",
    cause: "Beliefs are challenged far more directly than in probation.",
    event: "The client lashes out in word or deed.",
    consequence: "The mentor is harmed or driven off.",
    owner: roles.mentor,
    review: 60,
    source: "§6.2 (J, K)",
    covers: ["RM06"],
    likelihood: likelihood(
      "§6.2 (J, K); levels: our coding",
      "How far do sessions challenge the client?",
      ["likely", 'engagement.challenge == "confronting"', "Sessions confront directly."],
      [
        "possible",
        'engagement.challenge == "discussing"',
        "Sessions discuss what the client holds to be true.",
      ],
      ["unlikely", true, "Sessions listen and build trust."],
    ),
    impact: byViolence("§6.2 (J, K)"),
    controls: ["flashpoint-exit", "pair", "supervision"],
  },
  {
    id: "after-session",
    title: "The network comes after the mentor",
    cause: "The client is part of larger networks, or is outwitting the mentor.",
    event: "The mentor is found, threatened or attacked after the session.",
    consequence: "The mentor and those close to them live in fear, or are hurt.",
    owner: roles.manager,
    review: 30,
    source: "§6.2 (F), §6.3",
    covers: ["RM04"],
    likelihood: likelihood(
      "§6.2 (F); levels: our coding",
      "What do the client's former associates do now, and what part did the client play?",
      ["expected", 'engagement.network_threats == "threats"', "Former associates threaten client or mentor."],
      [
        "likely",
        'engagement.network_threats == "pressure"',
        "Former associates put pressure on client or mentor.",
      ],
      [
        "possible",
        'engagement.network_threats == "contact" or engagement.network_role == "leading"',
        "The network is in contact, or the client led in it.",
      ],
      ["unlikely", true, "The network is out of contact, and the client did not lead in it."],
    ),
    impact: impact(
      "§6.2 (F); levels: our coding",
      "What does the client's side know of the mentor?",
      ["critical", 'engagement.mentor_exposed == "home"', "They know where the mentor lives."],
      ["severe", 'engagement.mentor_exposed == "some"', "They know the mentor's full name, car or number."],
      ["minor", true, "They know nothing that identifies the mentor."],
    ),
    controls: ["after-care", "meetings-arranged"],
  },
  {
    id: "exposed",
    title: "Personal details expose the mentor",
    cause: "A mentor tells their full name, address or car to win trust.",
    event: "Details reach people other than the client.",
    consequence: "The mentor can be found.",
    owner: roles.mentor,
    review: 90,
    source: "§4.4",
    covers: ["RX05"],
    likelihood: likelihood(
      "§4.4; levels: our coding",
      "What does the client's side know of the mentor?",
      ["likely", 'engagement.mentor_exposed == "home"', "They know where the mentor lives."],
      ["possible", 'engagement.mentor_exposed == "some"', "They know the mentor's full name, car or number."],
      ["unlikely", true, "They know nothing that identifies the mentor."],
    ),
    impact: impact(
      "§4.4, §6.2 (F); levels: our coding",
      "What do the client's former associates do now?",
      ["critical", 'engagement.network_threats == "threats"', "Former associates threaten."],
      ["severe", 'engagement.network_threats == "pressure"', "Former associates put on pressure."],
      ["minor", true, "Former associates do neither."],
    ),
    controls: ["meetings-arranged"],
  },
]);

/**
 * The risks to the mentor (§6.2, and what §3.3 and §4.4 add).
 *
 * @example
 * ```ts
 * mentorRisks.some((risk) => risk.id === "role-reversal"); // => true
 * ```
 */
export const mentorRisks: readonly Risk[] = Object.freeze([...mentorSafetyRisks, ...mentorMindRisks]);
