import { oneOf } from "./build.js";

export const mentorExperience = oneOf(
  "mentor_experience",
  "Mentor's experience",
  "How much mentoring of this kind the mentor had done before.",
  "§6.2 (L), §6.3 (H); values: our coding",
  [
    ["first", "First time"],
    ["some", "Some"],
    ["experienced", "Experienced"],
  ],
);
