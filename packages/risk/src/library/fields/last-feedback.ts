import { day } from "./build.js";

export const lastFeedback = day(
  "last_feedback",
  "Last feedback to the project",
  "The day on which the mentor last reported back, within the limits of confidentiality.",
  "§6.1, §8.1",
);
