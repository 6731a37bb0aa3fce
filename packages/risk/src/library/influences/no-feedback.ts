import { influence } from "../build.js";

export const fromNoFeedback = [
  influence(
    "no-feedback",
    "role-reversal",
    7_000,
    "Weak supervision lets roles turn round.",
    "§6.2 (A, G)",
    "coding",
  ),
  influence(
    "no-feedback",
    "unseen-harm",
    8_000,
    "What does not come back is not seen.",
    "§5.5 (E), §6.1",
    "participant",
  ),
  influence("no-feedback", "not-stopped", 7_000, "Nobody stops what nobody hears of.", "§6.1", "coding"),
];
