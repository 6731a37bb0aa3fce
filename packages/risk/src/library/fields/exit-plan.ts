import { anyOf } from "./build.js";

export const exitPlan = anyOf(
  "exit_plan",
  "Exit plan",
  "What is settled about how the mentoring ends. Write none if there is nothing.",
  "§6.1 (G), §8.1",
  [
    ["stop-point", "A point at which it can be stopped"],
    ["decider", "The project manager decides"],
    ["need-based", "Need decides, not funding"],
    ["own-feet", "Steps towards standing on their own feet"],
    ["follow-up", "Contact after the end"],
  ],
);
