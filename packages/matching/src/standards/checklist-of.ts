import { type CompiledSubject, compiledOf } from "@waymark/core";
import type { CompiledChecklist } from "../compile/checklist.js";
import type { MatchingModel } from "../compile/matching-model.js";

/** The checklist of a model's standards, or null; it may be asked for while the subject itself is being read. */
export function checklistOf(model: {
  readonly subjects: ReadonlyMap<string, CompiledSubject>;
}): CompiledChecklist | null {
  return compiledOf<MatchingModel>(model, "matching").checklist;
}
