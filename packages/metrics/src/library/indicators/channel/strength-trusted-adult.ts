import { answered, everyone, howMuch, observed } from "../make.js";

/** Someone trusted outside the group. */
export const strengthTrustedAdult = observed({
  id: "strength-trusted-adult",
  title: "Someone trusted outside the group",
  direction: "up",
  voices: everyone,
  source: "§3.3 H (“they haven’t had somebody that they trust”)",
  saidBy: "participant",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: someone trusted outside the group?",
  answers: howMuch("Someone trusted outside the group"),
  cases: answered("not-seen", "strong"),
});
