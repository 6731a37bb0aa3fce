import type { RegisterEntry } from "../register/entry.js";

/** A sound entry, on which every rule's examples are built. */
export const soundEntry: RegisterEntry = Object.freeze({
  engagement: "E1",
  risk: "flood",
  title: "The meeting room could be flooded",
  category: "premises",
  cause: "The room lies below the river.",
  event: "Water comes in during a meeting.",
  consequence: "The meeting stops, and the notes are lost.",
  owner: "Caretaker",
  source: "the risk log of 2026",
  likelihood: 6_000,
  impact: 6_000,
  inherent: { points: 3_600, low: 3_600, high: 3_600 },
  residual: { points: 2_160, low: 2_160, high: 2_160 },
  knowledge: "strong",
  controls: [
    {
      id: "pump",
      state: "in place",
      effect: 1_440,
      basis: "It has kept the room dry for ten years.",
      until: "2026-12-31",
      remedy: "Have a pump put in.",
    },
  ],
  says: "The river has risen twice this year.",
  reviewed: "2026-06-01",
  nextReview: "2026-07-01",
});

/** The control of the sound entry. */
export const [pump] = soundEntry.controls as [RegisterEntry["controls"][number]];

/** A rating that is certain. */
export const flat = (points: number) => ({ points, low: points, high: points });
