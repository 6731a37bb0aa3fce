import type { LintRule } from "../rule.js";

export const causeEventConsequence: LintRule = {
  id: "cause-event-consequence",
  title: "Cause, event and consequence are told apart",
  why: "A worry is not yet a risk; only a cause can be prevented, and only a consequence softened.",
  source: "our coding",
  hint: "Write each in a sentence of its own.",
  check: ({ cause, event, consequence }) => {
    const said = [cause, event, consequence].map((one) => one.trim().toLowerCase());
    return said.includes("") || new Set(said).size < 3
      ? "Cause, event and consequence are not three things."
      : undefined;
  },
  ok: { cause: "The river is high." },
  notOk: { cause: "The meeting stops, and the notes are lost." },
};
