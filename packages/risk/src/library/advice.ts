import type { AdviceRung } from "../compile/index.js";

/** What to settle before an engagement is stopped, so that stopping does no harm (§6.1, §7.2, §8.1; our coding). */
const exitChecklist = [
  "The project manager decides, on the mentor's advice, and writes down why.",
  "Duties that are due are done first.",
  "The client hears it in person, and in time, with reasons.",
  "Help continues: who gives it is named, and somebody takes the client there.",
  "The mentor is debriefed, and safe after the last session.",
  "What was learned is written down for training.",
  "A day is set on which somebody asks how the client is.",
];

const source = "§6.1, §8.1; the four words: our coding";

/**
 * The four kinds of advice, from the mildest to the strongest, and which of them need a decision.
 *
 * @example
 * ```ts
 * advice.map(({ word }) => word)[2]; // => "pause and review"
 * ```
 */
export const advice: readonly AdviceRung[] = Object.freeze([
  { word: "continue", source, goesOn: true, conditions: false, needsDecision: false },
  { word: "continue with conditions", source, goesOn: true, conditions: true, needsDecision: false },
  {
    word: "pause and review",
    source,
    goesOn: false,
    conditions: true,
    needsDecision: true,
    instead: "Keep in touch with the client while meetings pause: say who rings, and when.",
  },
  {
    word: "stop safely",
    source,
    goesOn: false,
    conditions: true,
    needsDecision: true,
    instead:
      "Help continues: name who gives it from now on, and take the client there before the last session.",
    checklist: exitChecklist,
  },
]);
