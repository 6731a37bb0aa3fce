import { answered, howMuch, observed, observers } from "../make.js";

/** Susceptibility to indoctrination. */
export const channelIndoctrination = observed({
  id: "channel-indoctrination",
  title: "Susceptibility to indoctrination",
  direction: "down",
  voices: observers,
  source: "§7.2 I; HM Government, Channel: Vulnerability Assessment Framework, 2012",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: susceptibility to indoctrination?",
  answers: howMuch("Susceptibility to indoctrination"),
  cases: answered("not-seen", "strong"),
});
