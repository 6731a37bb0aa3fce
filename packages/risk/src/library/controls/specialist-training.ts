import { control } from "../build.js";
import { training } from "../fields/training.js";

/** Specialist training (§6.3 (H), §8.2). */
export const specialistTraining = control({
  id: "specialist-training",
  title: "Specialist training",
  kind: "preventive",
  lowers: "likelihood",
  by: 3_000,
  basis: "Participant H and §8.2 ask for it; the share is our coding.",
  source: "§6.3 (H), §8.2",
  saidBy: "participant",
  covers: ["RC02", "RC04", "RC05", "RC06", "RM07", "RP08"],
  fields: { engagement: [training] },
  when: 'engagement.training == "specialist"',
  remedy: "Give the mentor specialist training for this kind of case.",
  cases: [
    { given: { "engagement.training": "specialist" }, gives: true },
    { given: { "engagement.training": "none" }, gives: false },
    { given: {}, gives: null },
  ],
});
