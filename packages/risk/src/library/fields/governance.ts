import { anyOf } from "./build.js";

export const governance = anyOf(
  "governance",
  "Arrangements of the project",
  "What the project has in place. Write none if there is nothing.",
  "§6, §8.1, §8.2",
  [
    ["risk-register", "A register that holds reputation as well as delivery"],
    ["responsibility", "Partners have accepted responsibility in writing"],
    ["communication", "Communication strategy"],
    ["partnership", "Community partnership and consent"],
    ["separation", "Prevention kept apart from pursuit"],
    ["neutral-host", "Neutral host organisation"],
    ["ownership", "Terms on copyright, ownership and recognition"],
    ["oversight", "Senior oversight with milestones"],
    ["finance", "Structure for finance and value for money"],
    ["evaluation", "Continued evaluation, with success made known"],
    ["tensions", "Tensions discussed among mentors, managers and referrers"],
  ],
);
