import type { Model, RecordValues } from "@waymark/core";
import { matchingOf } from "@waymark/matching";

/**
 * The fields of clients and mentors that nobody can be matched without: those that a rule reads which keeps people apart
 * while it is not known.
 *
 * @returns their names, as `mentor.vetted`
 */
export function neededFields(model: Model): ReadonlySet<string> {
  const nothing = (kind: string): RecordValues =>
    Object.fromEntries((model.fieldsOf.get(kind) ?? []).map(({ id }) => [id, null]));
  const facts = { client: nothing("client"), mentor: nothing("mentor"), policy: model.policyFacts };
  const rules = matchingOf(model).rules.filter(
    ({ rule, holds }) => rule.effect === "block" && holds(facts) === null,
  );
  return new Set(rules.flatMap(({ reads }) => reads).filter((name) => !name.startsWith("policy.")));
}
