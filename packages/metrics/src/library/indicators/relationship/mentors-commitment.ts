import { kept } from "../make.js";

export const mentorsCommitment = kept({
  id: "mentors-commitment",
  title: "Commitment of the mentor",
  heading: "reduced-vulnerability",
  kind: "narrative",
  level: "mentor",
  source: "§7.2 N",
  saidBy: "participant",
  covers: ["MV25"],
  notComputed: "A conviction cannot be measured (N).",
});
