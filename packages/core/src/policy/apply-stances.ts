import type { Subject } from "../compile/subject.js";
import { dayNumber } from "../days.js";
import type { RecordValues } from "../formula/index.js";
import { didYouMean } from "../nearest.js";
import type { Parameter } from "../plugin/parameter.js";
import { settingsOf } from "../plugin/plugin.js";
import type { ProblemCode } from "../problem-codes.js";
import type { Problem } from "../problems.js";
import type { Changes, ParsedPolicy, Stance } from "./policy.js";

/** The policy with the options of its stances worked in. What a stance changes wins over the plain setting. */
export function applyStances(
  policy: ParsedPolicy,
  stances: readonly Stance[],
  subjects: readonly Subject[],
  problems: Problem[],
): ParsedPolicy {
  let result = policy;
  for (const [id, chosen] of Object.entries(policy.stances).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const stance = stances.find((one) => one.id === id);
    const option = stance?.options.find((one) => one.id === chosen);
    if (!stance) {
      problems.push(
        unknown(
          "unknown-stance",
          `stances.${id}`,
          `There is no stance ${id}.`,
          id,
          stances.map((one) => one.id),
        ),
      );
    } else if (!option) {
      const known = stance.options.map((one) => one.id);
      problems.push(
        unknown(
          "unknown-option",
          `stances.${id}`,
          `The stance ${id} has no option ${chosen}.`,
          chosen,
          known,
        ),
      );
    } else {
      result = applyChanges(result, option.changes, subjects);
    }
  }
  return result;
}

function applyChanges(policy: ParsedPolicy, changes: Changes, subjects: readonly Subject[]): ParsedPolicy {
  const settings = settingsOf(subjects).flatMap(([name, { changes: how }]) =>
    how && changes[name] !== undefined ? [[name, how.apply(policy[name], changes[name])] as const] : [],
  );
  return {
    ...policy,
    ...Object.fromEntries(settings),
    parameters: { ...policy.parameters, ...changes.parameters },
  };
}

/** What formulas read as `policy.…`: the day, and each parameter as set or by default. */
export function policyFacts(
  policy: ParsedPolicy,
  parameters: readonly Parameter[],
  problems: Problem[],
): RecordValues {
  const facts: Record<string, number | boolean> = { today: dayNumber(policy.asOf) ?? 0 };
  for (const id of Object.keys(policy.parameters)) {
    if (parameters.some((one) => one.id === id)) continue;
    problems.push(
      unknown(
        "unknown-parameter",
        `parameters.${id}`,
        `There is no parameter ${id}.`,
        id,
        parameters.map((one) => one.id),
      ),
    );
  }
  for (const parameter of parameters) {
    const given = Object.hasOwn(policy.parameters, parameter.id)
      ? policy.parameters[parameter.id]!
      : parameter.default;
    facts[parameter.id] = parameterValue(parameter, given, problems);
  }
  return Object.freeze(facts);
}

function parameterValue(
  parameter: Parameter,
  given: number | boolean | string,
  problems: Problem[],
): number | boolean {
  const value = typeof given === "string" ? dayNumber(given) : given;
  const fits =
    parameter.kind === "boolean"
      ? typeof given === "boolean"
      : typeof given === (parameter.kind === "date" ? "string" : "number");
  const inRange =
    typeof given !== "number" ||
    ((parameter.min === undefined || given >= parameter.min) &&
      (parameter.max === undefined || given <= parameter.max));
  if (fits && inRange && value !== undefined) return value;
  const range =
    parameter.kind === "integer" ? ` from ${parameter.min ?? "any"} to ${parameter.max ?? "any"}` : "";
  problems.push({
    code: "parameter-value",
    path: `parameters.${parameter.id}`,
    message: `The parameter ${parameter.id} cannot be ${String(given)}.`,
    hint: `Give ${parameter.kind === "integer" ? "a whole number" : `a ${parameter.kind}`}${range}.`,
  });
  return 0;
}

/** A problem about a word that is not known, with the nearest right one. */
export function unknown(
  code: ProblemCode,
  path: string,
  message: string,
  word: string,
  known: readonly string[],
): Problem {
  return { code, path, message, hint: didYouMean(word, known, "one") };
}
