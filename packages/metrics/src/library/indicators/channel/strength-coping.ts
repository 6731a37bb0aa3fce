import { answered, everyone, howMuch, observed } from "../make.js";

/** Ways of coping with bad times. */
export const strengthCoping = observed({
  id: "strength-coping",
  title: "Ways of coping with bad times",
  direction: "up",
  voices: everyone,
  source: "our coding as a strength; §8.3 (“cope constructively”)",
  saidBy: "coding",
  part: "assessment",
  covers: ["MV03"],
  ask: "How far is this seen: ways of coping with bad times?",
  answers: howMuch("Ways of coping with bad times"),
  cases: answered("not-seen", "strong"),
});
