import type { Indicator } from "@waymark/core";
import { howMuch, howOften, observed, observers } from "./make.js";

const direction = "down";

const acts: readonly Indicator[] = [
  observed({
    id: "sending-abroad",
    title: "Sends money or equipment abroad to support fighting",
    direction,
    kind: "event",
    source: "§7.2",
    covers: ["MV04"],
    ask: "Has the client sent money or equipment abroad to help a fight?",
    answers: howOften("Money or equipment sent abroad"),
  }),
  observed({
    id: "giving-to-collectors",
    title: "Gives money to extremist collectors",
    direction,
    kind: "event",
    source: "§7.2",
    covers: ["MV05"],
    ask: "Does the client give to extremist collectors at the door?",
    answers: howOften("Money given to extremist collectors"),
  }),
  observed({
    id: "grooming-trips",
    title: "Takes part in group trips and other grooming",
    direction,
    kind: "event",
    source: "§7.2",
    covers: ["MV06"],
    ask: "Does the client go on trips or to meetings that groom?",
    answers: howOften("Trips and other grooming"),
  }),
  observed({
    id: "extremist-content",
    title: "Uses extremist content online",
    direction,
    source: "§7.2 B",
    covers: ["MV10"],
    ask: "How much extremist content does the client look at?",
    answers: howOften("Extremist content"),
  }),
];

const words: readonly Indicator[] = [
  observed({
    id: "said-and-done",
    title: "Extremist things said and done",
    direction,
    source: "§7.2",
    covers: ["MV07"],
    ask: "What of the sort does the client say and do?",
    answers: howMuch("Extremist things said and done"),
  }),
  observed({
    id: "intent-to-fight",
    title: "Stated intent to travel abroad or to fight",
    direction,
    source: "§7.2 B",
    covers: ["MV12"],
    ask: "What does the client say of travelling or fighting?",
    answers: [
      ["none", 0, "Speaks of no wish to travel or to fight."],
      ["a-wish", 4_000, "Would like to, without any step towards it."],
      ["if-able", 7_000, "Says they would if they could."],
      ["a-plan", 10_000, "Speaks of when and how; the duty to report applies."],
    ],
  }),
  observed({
    id: "propensity-to-violence",
    title: "Propensity to violence",
    direction,
    source: "§8.3",
    covers: ["MV48"],
    ask: "How ready does the client seem to use violence?",
    answers: howMuch("Readiness to use violence"),
  }),
];

const whole: readonly Indicator[] = [
  observed({
    id: "vulnerability",
    title: "Vulnerability to being drawn into violent extremism",
    direction,
    voices: observers,
    source: "§7.2 I",
    covers: ["MV01"],
    ask: "Taking what is known together, how vulnerable is the client to being drawn in?",
    answers: [
      ["low", 1_000, "Little vulnerability is seen."],
      ["moderate", 4_000, "Some vulnerability, with support around it."],
      ["high", 7_000, "Marked vulnerability."],
      ["severe", 10_000, "Very vulnerable, with little support."],
    ],
  }),
  observed({
    id: "risk-to-society",
    title: "Risk to society: what is said, done, viewed and where the client goes",
    direction,
    voices: observers,
    source: "§7.2 B",
    covers: ["MV09"],
    ask: "What risk to others do words, acts, places and viewing show?",
    answers: [
      ["low", 1_000, "Words, acts, places and viewing show little risk to others."],
      ["moderate", 4_000, "One of them gives cause for concern."],
      ["high", 7_000, "Several give cause for concern."],
      ["severe", 10_000, "They point to harm; the duty to report applies."],
    ],
  }),
  observed({
    id: "depth",
    title: "How far in the client is",
    direction,
    voices: observers,
    source: "§7.2 M",
    covers: ["MV35"],
    ask: "How far in is the client?",
    answers: [
      ["at-the-edge", 1_000, "Curious, at the edge."],
      ["drawn-in", 4_000, "Drawn in: meets people and takes up views."],
      ["committed", 7_000, "Committed to a group or cause."],
      ["ready-to-act", 10_000, "Close to acting; the duty to report applies."],
    ],
  }),
  observed({
    id: "way-back-in",
    title: "How easily the client could go back in",
    direction,
    source: "§7.2 M",
    covers: ["MV38"],
    ask: "How easily could the client go back in?",
    answers: [
      ["hardly", 0, "Going back would be hard: little draws and much holds."],
      ["possibly", 5_000, "Going back is possible in a bad time."],
      ["easily", 10_000, "Going back would be easy: contacts and pull are there."],
    ],
  }),
];

/** What should fall (§7.2): acts, words and the assessments of the whole. */
export const down: readonly Indicator[] = Object.freeze([...acts, ...words, ...whole]);
