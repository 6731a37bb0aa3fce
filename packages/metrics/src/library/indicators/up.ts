import type { Indicator } from "@waymark/core";
import { howFar, observed } from "./make.js";

const direction = "up";

const steps: readonly Indicator[] = [
  observed({
    id: "education-or-training",
    title: "Takes up education or training",
    direction,
    kind: "event",
    source: "§7.2",
    covers: ["MV13"],
    ask: "Has the client taken up education or training?",
    answers: howFar("Education or training"),
  }),
  observed({
    id: "work",
    title: "Seeks or gains work",
    direction,
    kind: "event",
    source: "§7.2 H",
    covers: ["MV14"],
    ask: "Is the client seeking or in work?",
    answers: howFar("Work"),
  }),
  observed({
    id: "community",
    title: "Takes part in a community group or project",
    direction,
    kind: "event",
    source: "§7.2 H",
    covers: ["MV15"],
    ask: "Does the client take part in a community group or project?",
    answers: howFar("Part in a community group or project"),
  }),
  observed({
    id: "family-and-responsibility",
    title: "Invests in family and takes responsibility, away from harmful peers",
    direction,
    source: "§7.2 H",
    covers: ["MV16"],
    ask: "What matters to the client now: family and duties, or the harmful peers?",
    answers: [
      ["peers-first", 0, "The harmful peers come first."],
      ["pulled-both-ways", 4_000, "Pulled both ways."],
      ["family-first", 7_500, "Family and duties come first on the whole."],
      ["responsible", 10_000, "Takes responsibility for self and others; away from the harmful peers."],
    ],
  }),
];

const life: readonly Indicator[] = [
  observed({
    id: "lifestyle",
    title: "Visible change in lifestyle and behaviour",
    direction,
    source: "§7.2 G",
    covers: ["MV31"],
    ask: "Is there a change in how the client lives and behaves that others can see?",
    answers: [
      ["none", 0, "No change that can be seen."],
      ["a-little", 3_500, "A little."],
      ["clear", 7_000, "A clear change."],
      ["lasting", 10_000, "A clear change that has lasted."],
    ],
  }),
  observed({
    id: "easier-to-live-with",
    title: "Carers or family say that the client is easier to live with",
    direction,
    voices: ["other"],
    source: "§7.2 B",
    covers: ["MV11"],
    ask: "What do those who live with the client say?",
    answers: [
      ["harder", 0, "Harder to live with."],
      ["no-different", 4_000, "No different."],
      ["somewhat-easier", 7_000, "Somewhat easier."],
      ["much-easier", 10_000, "Much easier."],
    ],
  }),
  observed({
    id: "happier",
    title: "Happier with life, in the client's own words",
    direction,
    voices: ["client"],
    source: "§7.2 A",
    covers: ["MV30"],
    ask: "How happy is the client with their life?",
    answers: [
      ["unhappy", 0, "Unhappy."],
      ["up-and-down", 4_000, "Up and down."],
      ["mostly-happy", 7_500, "Mostly happy."],
      ["happy", 10_000, "Happy."],
    ],
  }),
  observed({
    id: "fulfilling-life",
    title: "Leads a positive and fulfilling life",
    direction,
    source: "§8.3",
    covers: ["MV46"],
    ask: "Does the client lead a life that is positive and fulfilling to them?",
    answers: [
      ["no", 0, "Not now."],
      ["in-part", 5_000, "In part."],
      ["largely", 10_000, "Largely."],
    ],
  }),
  observed({
    id: "empowered",
    title: "Handles adverse social forces constructively",
    direction,
    source: "§8.3",
    covers: ["MV45"],
    ask: "How does the client meet injustice and setbacks?",
    answers: [
      ["lashes-out", 0, "Lashes out or withdraws."],
      ["with-help", 4_000, "Copes with help."],
      ["mostly-copes", 7_500, "Mostly copes, lawfully and in the open."],
      ["constructive", 10_000, "Acts constructively, and helps others to."],
    ],
  }),
  observed({
    id: "relationships",
    title: "Relations with family, peers and community",
    direction,
    kind: "narrative",
    source: "§8.3",
    covers: ["MV49"],
    ask: "How are relations with family, peers and community?",
    answers: [
      ["broken", 0, "Broken, or only among the harmful peers."],
      ["strained", 3_500, "Strained."],
      ["mending", 7_000, "Mending."],
      ["good", 10_000, "Good."],
    ],
  }),
  observed({
    id: "softened-animosity",
    title: "Animosity softens; looks for some reason in the other side",
    direction,
    source: "§7.2 H",
    covers: ["MV28"],
    ask: "How does the client speak of those they were against?",
    answers: [
      ["hostile", 0, "With hostility only."],
      ["wavering", 4_000, "With hostility and some doubts."],
      ["reasoning", 7_500, "Looks for the other side's reasons."],
      ["reconciled", 10_000, "Without animosity."],
    ],
  }),
];

/** What should grow in the client's life (§7.2). Never a whole new person: that is no goal. */
export const up: readonly Indicator[] = Object.freeze([...steps, ...life]);
