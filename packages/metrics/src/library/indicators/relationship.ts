import type { Indicator } from "@waymark/core";
import { counted, kept, observed } from "./make.js";

const heading = "reduced-vulnerability";

const trust: readonly Indicator[] = [
  observed({
    id: "comes-back-and-argues",
    title: "Keeps coming back and argues",
    direction: "up",
    source: "§7.2 D",
    covers: ["MV18"],
    ask: "Does the client put arguments and doubts on the table?",
    answers: [
      ["stays-away", 0, "Stays away."],
      ["comes", 3_500, "Comes, and says little of it."],
      ["asks", 7_000, "Comes back with questions."],
      ["argues", 10_000, "Comes back and argues: thoughts, arguments and doubts are on the table."],
    ],
  }),
  observed({
    id: "silent",
    title: "Silent and switched off in sessions",
    direction: "down",
    voices: ["mentor", "manager"],
    source: "§7.2 D",
    covers: ["MV19"],
    ask: "How silent or switched off is the client in sessions?",
    answers: [
      ["engaged", 0, "Takes part."],
      ["at-times", 4_000, "Silent at times."],
      ["mostly", 7_500, "Mostly silent."],
      ["switched-off", 10_000, "Switched off."],
    ],
  }),
  observed({
    id: "rapport",
    title: "First stage: rapport and mutual confidence",
    direction: "up",
    source: "§7.2 F",
    covers: ["MV20"],
    ask: "Have rapport and confidence been built?",
    answers: [
      ["none", 0, "None yet."],
      ["beginning", 3_500, "Beginning."],
      ["built", 7_000, "Built."],
      ["firm", 10_000, "Firm on both sides."],
    ],
  }),
  observed({
    id: "trust",
    title: "Trust between mentor and client",
    direction: "up",
    voices: ["client", "mentor"],
    source: "§7.2 N, §8.3",
    covers: ["MV26"],
    ask: "How far do client and mentor trust each other, each asked apart?",
    answers: [
      ["distrust", 0, "Distrust."],
      ["wary", 3_500, "Wary."],
      ["some-trust", 7_000, "Some trust."],
      ["trust", 10_000, "Trust."],
    ],
  }),
  observed({
    id: "own-two-feet",
    title: "Stands on their own two feet, without the mentor as a crutch",
    direction: "up",
    source: "§7.2 L",
    covers: ["MV29"],
    ask: "How far does the client manage without the mentor?",
    answers: [
      ["leans-on-mentor", 0, "Leans on the mentor for most things."],
      ["leans-at-times", 4_000, "Leans on the mentor at times."],
      ["mostly-independent", 7_500, "Mostly independent."],
      ["independent", 10_000, "Stands on their own two feet."],
    ],
  }),
  observed({
    id: "own-experience",
    title: "The client's own experience of the mentoring",
    direction: "up",
    kind: "narrative",
    baseline: "none",
    voices: ["client"],
    source: "§8.3",
    covers: ["MV50"],
    ask: "How has the client found the mentoring?",
    answers: [
      ["harmful", 0, "It has done harm."],
      ["unhelpful", 3_000, "It has not helped."],
      ["helpful", 7_000, "It has helped."],
      ["very-helpful", 10_000, "It has helped much."],
    ],
  }),
];

const guards: readonly Indicator[] = [
  kept({
    id: "encounters-are-not-success",
    title: "The number of successful encounters in a year is not success",
    heading,
    kind: "count",
    source: "§7.2 B",
    covers: ["MV17"],
    notComputed:
      "A guard: activity is a type of its own that no outcome accepts, and sessions are shown under outputs only, as work done.",
  }),
  kept({
    id: "who-judged",
    title: "The mentor judges whether change has occurred",
    heading,
    kind: "narrative",
    level: "client",
    source: "§7.2",
    covers: ["MV23"],
    notComputed:
      "Who judged is not an outcome: it is kept as the voice of every observation, and voices are never averaged.",
  }),
  kept({
    id: "sincerity",
    title: "The client is sincere in wanting to change",
    heading,
    kind: "narrative",
    level: "client",
    source: "§7.2 D",
    covers: ["MV24"],
    notComputed: "A view that the report calls contested: guidance is not a numbers game (D). Kept as said.",
  }),
  kept({
    id: "mentors-commitment",
    title: "Commitment of the mentor",
    heading,
    kind: "narrative",
    level: "mentor",
    source: "§7.2 N",
    covers: ["MV25"],
    notComputed: "A conviction cannot be measured (N).",
  }),
  kept({
    id: "area-activity",
    title: "Less extremist activity in the town or country",
    heading,
    kind: "count",
    level: "area",
    baseline: "roll-out",
    direction: "down",
    source: "§7.2 M",
    covers: ["MV34"],
    notComputed:
      "It needs counts for an area from outside the caseload, and no caseload could show that the scheme caused a fall.",
  }),
  kept({
    id: "community-resilience",
    title: "Community resilience, wider and in the long term",
    heading,
    kind: "narrative",
    level: "community",
    baseline: "roll-out",
    source: "§7.2 C",
    covers: ["MV39"],
    notComputed: "Not directly answerable by the project, and its meaning is contested (C).",
  }),
  counted({
    id: "time-to-exit",
    title: "Days from the start until an agreed exit",
    heading,
    kind: "count",
    level: "client",
    direction: "none",
    baseline: "relationship",
    source: "§7.2 M",
    covers: ["MV36"],
    counts: "time from started to ended in engagements until ending = agreed-exit",
  }),
];

/** How mentoring itself goes (§7.2 D, F, L, N), and what is kept as a guard. */
export const relationship: readonly Indicator[] = Object.freeze([...trust, ...guards]);
