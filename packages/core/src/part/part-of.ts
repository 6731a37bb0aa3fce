import type { Field } from "../field/vocabulary.js";
import type { Facts } from "../formula/index.js";
import type { CompiledScale } from "../scale/read-scale.js";
import type { Scale } from "../scale/scale.js";
import { explainOutcome } from "./explain-outcome.js";
import { makePart } from "./make-part.js";
import type { Part, PartOptions, PartOutcome } from "./part.js";
import { readPlainFacts } from "./plain-facts.js";
import { standAlone } from "./stand-alone.js";

/**
 * A scale by itself: without a policy, a plugin or a caseload, and with the same points and words as within them.
 *
 * @param scale its levels, in order; the last always holds
 * @param options the fields that it reads, where it reads more than plain numbers, words and truth values
 * @throws WaymarkError with everything that is wrong with the scale or, when it is evaluated, with the facts
 * @example
 * ```ts
 * const age = partOf({ source: "our coding", levels: [{ id: "adult", when: "client.age >= 18", points: 10_000, says: "Is grown up." }, { id: "child", when: true, points: 0, says: "Is {client.age}." }] });
 * age.of({ client: { age: 15 } }).says; // => "Is 15."
 * age.of({ client: {} }).high; // => 10_000
 * ```
 */
export function partOf(scale: Scale, options: PartOptions = {}): Part {
  const { compiled, fields, policy } = standAlone(scale, options);
  return makePart({
    reads: compiled.reads,
    fields: options.fields === undefined ? null : fields,
    within: (given) => outcomeOf(compiled, { policy, ...readPlainFacts(given, fields) }, fields),
  });
}

function outcomeOf(compiled: CompiledScale, facts: Facts, fields: ReadonlyMap<string, Field>): PartOutcome {
  const outcome = compiled.evaluate(facts);
  const { points, low, high, unknown } = outcome;
  return {
    level: outcome.level?.id ?? null,
    ...{ points, low, high },
    ...explainOutcome(compiled.scale, outcome, facts, fields),
    unknown,
  };
}
