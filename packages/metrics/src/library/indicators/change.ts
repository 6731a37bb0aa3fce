import type { Indicator } from "@waymark/core";
import { howFar, observed, observers } from "./make.js";

const direction = "up";

const leaving: readonly Indicator[] = [
  observed({
    id: "disengaged",
    title: "Has disengaged",
    direction,
    kind: "event",
    source: "§7.2",
    covers: ["MV02"],
    ask: "Has the client disengaged from the group or cause?",
    answers: howFar("Disengaged from the group or cause"),
  }),
  observed({
    id: "left-the-group",
    title: "Has formally left an extremist group",
    direction,
    kind: "event",
    source: "§7.2 D",
    covers: ["MV08"],
    ask: "Has the client formally left the group?",
    answers: howFar("Left the group formally"),
  }),
  observed({
    id: "no-longer-involved",
    title: "Was involved and no longer is, for whatever reason",
    direction,
    kind: "event",
    source: "§7.2 M",
    covers: ["MV33"],
    ask: "Is the client no longer involved, even if only out of boredom?",
    answers: howFar("No longer involved"),
  }),
  observed({
    id: "how-far-out",
    title: "How far the client has come out",
    direction,
    source: "§7.2 M",
    covers: ["MV37"],
    ask: "How far out has the client come?",
    answers: [
      ["still-in", 0, "Still in."],
      ["partly-out", 5_000, "Partly out."],
      ["out", 10_000, "Out."],
    ],
  }),
  observed({
    id: "distance-travelled",
    title: "How far the client has moved on from where they began",
    direction,
    source: "§7.2",
    covers: ["MV27"],
    ask: "From where the client began, how far have they moved on?",
    answers: [
      ["further-in", 0, "Further in than at the start."],
      ["where-they-began", 3_000, "Where they began."],
      ["some-way", 6_500, "Some way on."],
      ["a-long-way", 10_000, "A long way on; a whole new person is no goal."],
    ],
  }),
];

const views: readonly Indicator[] = [
  observed({
    id: "real-change",
    title: "Second stage: issues addressed, extremist views rejected, part of society",
    direction,
    source: "§7.2 F",
    covers: ["MV21"],
    ask: "Have the client's issues been addressed so that a real change is seen?",
    answers: [
      ["not-begun", 0, "Not begun."],
      ["begun", 3_500, "Begun: the issues are spoken of."],
      ["visible", 7_000, "A change is seen."],
      ["firm", 10_000, "Views rejected, and an active part in society, over a long time."],
    ],
  }),
  observed({
    id: "admits-error",
    title: "Says that the beliefs were wrong and wants life back on track",
    direction,
    kind: "event",
    source: "§7.2 F",
    covers: ["MV22"],
    ask: "Does the client say that the beliefs were wrong?",
    answers: howFar("Says that the beliefs were wrong"),
  }),
  observed({
    id: "rejects-violence",
    title: "Rejects physical violence",
    direction,
    kind: "event",
    source: "§7.2 C",
    covers: ["MV40"],
    ask: "Does the client reject physical violence?",
    answers: howFar("Rejects physical violence"),
  }),
  observed({
    id: "real-alternative",
    title: "A real, lasting alternative to violence, not a postponement",
    direction,
    source: "§7.2 C",
    covers: ["MV41"],
    ask: "Has the client a real alternative, or only put it off?",
    answers: [
      ["no-alternative", 0, "None."],
      ["put-off", 3_000, "Put off: not today."],
      ["trying", 6_500, "Trying another way."],
      ["lasting", 10_000, "Another way, lived for a good while."],
    ],
  }),
];

const desistance: readonly Indicator[] = [
  observed({
    id: "no-violence",
    title: "Has kept from acts of violence since the last assessment",
    direction,
    kind: "event",
    source: "§7.3, after Farrall & Maruna 2004",
    covers: ["MV43"],
    ask: "Since the last assessment, has the client kept from acts of violence?",
    answers: [
      ["no", 0, "No: there was an act of violence."],
      ["unclear", 4_000, "Something happened whose meaning is not clear."],
      ["yes", 10_000, "Yes, as far as is known."],
    ],
  }),
  observed({
    id: "no-subversion",
    title: "Has kept from subversive activity since the last assessment",
    direction,
    kind: "event",
    source: "§8.3",
    covers: ["MV47"],
    ask: "Since the last assessment, has the client kept from subversive activity?",
    answers: [
      ["no", 0, "No."],
      ["unclear", 4_000, "Something happened whose meaning is not clear."],
      ["yes", 10_000, "Yes, as far as is known."],
    ],
  }),
  observed({
    id: "changed-sense-of-self",
    title: "A changed sense of who they are, which lasts",
    direction,
    voices: ["client", "mentor", "manager"],
    source: "§7.3, §8.3, after Farrall & Maruna 2004",
    covers: ["MV44"],
    ask: "Does the client see themselves as someone who does not do this any more?",
    answers: [
      ["unchanged", 0, "Sees themselves as before."],
      ["questioning", 3_500, "Questions who they were."],
      ["changing", 6_500, "Speaks of themselves in a new way."],
      ["changed", 10_000, "Lives as someone who has left it behind."],
    ],
  }),
  observed({
    id: "helps-others",
    title: "Challenges extremism and helps others, about two years on",
    direction,
    kind: "event",
    voices: observers,
    source: "§7.2 D",
    covers: ["MV32"],
    ask: "Does the former client now help others to leave?",
    answers: howFar("Helps others and challenges extremism"),
  }),
];

/** The second of the two stages: leaving, changed views, and desistance (§7.2 C, D, F, M; §7.3). */
export const change: readonly Indicator[] = Object.freeze([...leaving, ...views, ...desistance]);
