import { oneOf } from "./build.js";

export const mentorDanger = oneOf(
  "mentor_danger",
  "Mentor in danger",
  "Whether the mentor, or anyone close to them, is in danger because of the work.",
  "§6.2 (F)",
  [
    ["no", "No"],
    ["yes", "Yes, not yet protected"],
    ["protected", "Yes, and protected"],
  ],
);
