import { anyOf } from "./build.js";

export const mentorSupport = anyOf(
  "mentor_support",
  "Support for the mentor",
  "What support the mentor has. Write none if there is nothing.",
  "§6.2, §8.2",
  [
    ["debrief", "Personal debrief after sessions"],
    ["counselling", "Counselling if wanted"],
    ["network", "Mentor Support Network"],
    ["contact", "A named person to ring"],
    ["strategies", "Other strategies to switch to"],
    ["reflection", "Regular talk on what the work does to the mentor's own thinking"],
    ["agreed-duty", "Written agreement on who provides support"],
    ["after-care", "Backup for safety after sessions"],
    ["arranged", "The project arranges the meetings"],
  ],
);
