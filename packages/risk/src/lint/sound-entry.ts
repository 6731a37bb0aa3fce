import type { RegisterEntry } from "../register/entry.js";

/** A sound entry, on which every rule's examples are built. */
export const soundEntry: RegisterEntry = Object.freeze({
  engagement: "E1",
  risk: "alone",
  title: "A mentor could face violence alone",
  category: "mentor",
  cause: "Nobody watches body language.",
  event: "A session turns violent with one mentor in the room.",
  consequence: "There is no help and no witness.",
  owner: "Case Lead",
  source: "the risk log of 2026",
  likelihood: 6_000,
  impact: 6_000,
  inherent: { points: 3_600, low: 3_600, high: 3_600 },
  residual: { points: 2_160, low: 2_160, high: 2_160 },
  knowledge: "strong",
  controls: [
    {
      id: "pair",
      state: "in place",
      effect: 1_440,
      basis: "Participants hold it to be vital.",
      until: "2026-12-31",
      remedy: "Find a second mentor.",
    },
  ],
  says: "Violence in the past is on record.",
  reviewed: "2026-06-01",
  nextReview: "2026-07-01",
});

/** The control of the sound entry. */
export const [pair] = soundEntry.controls as [RegisterEntry["controls"][number]];

/** A rating that is certain. */
export const flat = (points: number) => ({ points, low: points, high: points });
