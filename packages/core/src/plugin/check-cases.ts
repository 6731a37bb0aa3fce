import { canonical } from "../canonical.js";
import type { Model } from "../compile/model.js";
import type { CompiledPart } from "../compile/parts.js";
import type { Facts, RecordValues, Value } from "../formula/index.js";
import { requireModel } from "../guard.js";
import { nearest } from "../nearest.js";
import { applyStances, unknown } from "../policy/apply-stances.js";
import type { Problem } from "../problems.js";
import { readValue } from "../record/read-record.js";
import type { Case } from "./piece.js";
import { type Piece, piecesOf } from "./pieces.js";

/**
 * Runs the cases of the pieces of a model (factors, rules, risks, …) and lists those that do not give what they say.
 * An empty list means that all of them hold.
 *
 * A case is `{ given, gives, of? }`: facts by `scope.field`, as a spreadsheet would hold them; and the id of the level
 * that they reach, or whether the condition holds, or null where they leave it open. The case of an influence gives the
 * points of the risk it comes from, as `risk.<id>`; what comes out is the points to which the other is raised. What is not given is not known;
 * a parameter that is not given is as the policy has it. `of` names the part that answers, where a piece has several:
 * the scale `different` of a factor, `impact` of a risk. The case of a stance gives `stance.option`; what comes out is
 * the setting of the policy that `of` names.
 *
 * @param piece whose cases to run, by its id; those of every piece where left out
 * @example
 * ```ts
 * const held = { id: "held", title: "Held", kind: "boolean", sensitivity: "ordinary", describes: "Whether it was held." };
 * const rule = {
 *   id: "held", title: "Held", source: "none", fields: { client: [held] }, when: "client.held", effect: "block",
 *   reason: "It was not held.", unknown: "Not known.", remedy: "Hold it.",
 *   cases: [{ given: { "client.held": "yes" }, gives: true }, { given: {}, gives: false }],
 * };
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "none", rules: [rule] });
 * const model = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} }, { plugins: [plugin] });
 * checkCases(model, rule).map(({ path, message }) => `${path}: ${message}`); // => ["plugins.demo.rules.held.cases.1: It gives null, not false."]
 * ```
 */
export function checkCases(model: Model, piece?: { readonly id: string }): Problem[] {
  requireModel(model);
  const pieces = model.plugins.flatMap((plugin) => piecesOf(plugin));
  return pieces
    .filter(({ id }) => piece === undefined || id === piece.id)
    .flatMap((one) =>
      one.cases.flatMap((example, i) => checkCase(model, one, example, `${one.path}.cases.${i}`)),
    );
}

function checkCase(model: Model, piece: Piece, example: Case, path: string): Problem[] {
  const problems: Problem[] = [];
  const found = isStance(piece)
    ? settingOf(model, piece, example, path, problems)
    : answerOf(model, piece, example, path, problems);
  if (problems.length > 0 || sameValue(found ?? null, example.gives)) return problems;
  return [
    {
      code: "case-fails",
      path,
      message: `It gives ${JSON.stringify(found ?? null)}, not ${JSON.stringify(example.gives)}.`,
      hint: "Correct the case, or the piece.",
    },
  ];
}

function sameValue(found: unknown, wanted: Case["gives"]): boolean {
  return canonical(found) === canonical(wanted);
}

/** What the piece's scale or condition says of the facts. */
function answerOf(model: Model, piece: Piece, { of, given }: Case, path: string, problems: Problem[]): Value {
  const part = partOf(model, piece.path, of, path, problems);
  if (part === undefined) return null;
  if ("answers" in part) return part.answers(given);
  const facts = factsOf(model, given, path, problems);
  return "holds" in part ? part.holds(facts) : (part.evaluate(facts).level?.id ?? null);
}

/** The part of a piece that answers: the one that it has, or the one that is named. */
function partOf(
  { parts }: Model,
  piece: string,
  of: string | undefined,
  path: string,
  problems: Problem[],
): CompiledPart | undefined {
  const own = parts.get(piece);
  if (of === undefined && own) return own;
  const names = [...parts.keys()].flatMap((key) =>
    key.startsWith(`${piece}.`) ? [key.slice(piece.length + 1)] : [],
  );
  const name = of ?? (names.length === 1 ? names[0] : undefined);
  const part = name === undefined ? undefined : parts.get(`${piece}.${name}`);
  if (part) return part;
  const near = of === undefined ? undefined : nearest(of, names);
  problems.push({
    code: "case-without-part",
    path: `${path}.of`,
    message: of === undefined ? "Of says nothing of which part answers." : `The piece has no ${of}.`,
    hint:
      names.length === 0
        ? "This piece has no scale and no condition: leave its cases out."
        : near === undefined
          ? `Use one of: ${names.join(", ")}.`
          : `Did you mean ${near}?`,
  });
  return undefined;
}

/** Facts as formulas read them, from the cells of a case. */
function factsOf(model: Model, given: Case["given"], path: string, problems: Problem[]): Facts {
  const facts: Record<string, Record<string, Value>> = Object.create(null);
  for (const name of model.fields.keys()) facts[scopeOf(name)] ??= Object.create(null);
  facts.policy = { ...model.policyFacts };
  for (const [name, cell] of Object.entries(given)) {
    const at = `${path}.given.${name}`;
    const field = model.fields.get(name);
    if (field) facts[scopeOf(name)]![field.id] = readValue(model, field, cell, at, problems);
    else
      problems.push(
        unknown("unknown-field", at, `There is no field ${name}.`, name, [...model.fields.keys()]),
      );
  }
  return facts as Readonly<Record<string, RecordValues>>;
}

const scopeOf = (name: string): string => name.slice(0, name.indexOf("."));

const isStance = ({ path }: Piece): boolean => /^plugins\.[^.]+\.stances\.[^.]+$/.test(path);

/** A setting of the policy once the stance is taken as the case says. */
function settingOf(
  { policy, subjects, stances }: Model,
  { id }: Piece,
  { of = "", given }: Case,
  path: string,
  problems: Problem[],
): unknown {
  const option = given["stance.option"];
  if (typeof option !== "string" || of === "") {
    problems.push({
      code: "case-without-part",
      path,
      message: "The case of a stance names an option and a setting.",
      hint: 'Write { given: { "stance.option": "…" }, of: "parameters.some_days", gives: … }.',
    });
    return null;
  }
  const taken = applyStances(
    { ...policy, stances: { [id ?? ""]: option } },
    stances,
    [...subjects.values()].map(({ subject }) => subject),
    problems,
  );
  return of
    .split(".")
    .reduce<unknown>(
      (at, key) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, key)
          ? (at as Record<string, unknown>)[key]
          : undefined,
      taken,
    );
}
