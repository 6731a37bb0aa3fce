import { counted } from "../make.js";

export const mentorsVetted = counted({
  id: "mentors-vetted",
  title: "Mentors who are vetted",
  heading: "outputs-and-usage",
  kind: "proportion",
  level: "mentor",
  source: "§7.1 G, L",
  saidBy: "participant",
  covers: ["MQ08"],
  counts: { share: { of: "mentors", where: "mentor.vetted == true" } },
  needs: ["mentor.vetted"],
});
