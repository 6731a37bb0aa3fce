import { oneOf } from "./build.js";

export const mentorStrain = oneOf(
  "mentor_strain",
  "Strain on the mentor",
  "How the mentor says the work is weighing on them.",
  "§6.2 (H and two unnamed mentors); values: our coding",
  [
    ["none", "None to speak of"],
    ["tired", "Tired after sessions"],
    ["drained", "Physically and mentally drained"],
    ["never-off", "Cannot switch off"],
  ],
);
