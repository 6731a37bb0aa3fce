import { type Facts, fillSentence, type Model } from "@waymark/core";
import type { DutyState } from "./types.js";
import { unknownFacts } from "./unknowns.js";

/** Each duty of a model as it stands for an engagement, in the order of ids. No score bears on it. */
export function dutyStates(model: Model, facts: Facts): DutyState[] {
  return model.duties.map(({ duty, due }) => {
    const holds = due(facts);
    return {
      id: duty.id,
      title: duty.title,
      state: holds === null ? "unknown" : holds ? "due" : "not due",
      says: fillSentence(duty.says, facts, model.fields),
      role: duty.role,
      within: duty.within,
      source: duty.source,
      unknowns: holds === null ? unknownFacts(model, facts, [{ reads: duty.reads }]) : [],
    };
  });
}
