import { answered, howMuch, observed, observers } from "../make.js";

/** Susceptibility to indoctrination. */
export const channelIndoctrination = observed({
  id: "channel-indoctrination",
  title: "Susceptibility to indoctrination",
  direction: "down",
  voices: observers,
  source:
    "HM Government, Channel: Vulnerability Assessment Framework, 2012; §7.2 I on an assessment of this type",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: susceptibility to indoctrination?",
  answers: howMuch("Susceptibility to indoctrination"),
  cases: answered("not-seen", "strong"),
});
