import { oneOf } from "./build.js";

export const training = oneOf(
  "training",
  "Training for this case",
  "What the mentor was trained in.",
  "§6.3 (H), §8.2",
  [
    ["none", "None"],
    ["technical", "Data protection, health and safety only"],
    ["general", "Mentoring in general"],
    ["specialist", "Specialist training for this kind of case"],
  ],
);
