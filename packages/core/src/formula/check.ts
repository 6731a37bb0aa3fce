import type { Field } from "../field/vocabulary.js";
import { didYouMean } from "../nearest.js";
import type { ProblemCode } from "../problem-codes.js";
import type { Problem } from "../problems.js";
import { type BinaryOperator, builtins, type Tree } from "./tree.js";

/** What a part of a formula gives. `word` and `words` may know the values that they can take. */
export interface Type {
  readonly is: "number" | "date" | "boolean" | "word" | "words";
  readonly values?: readonly string[];
  readonly name?: string;
}

/** The words that a formula may use: fields by `scope.field`, and look-ups by id. */
export interface Names {
  readonly fields: ReadonlyMap<string, Field>;
  /** What each look-up gives: numbers, or words. */
  readonly tables: ReadonlyMap<string, "number" | "word">;
  readonly scopes: ReadonlySet<string>;
}

const kindToType: Readonly<Record<Field["kind"], Type["is"]>> = {
  identifier: "word",
  identifiers: "words",
  category: "word",
  categories: "words",
  integer: "number",
  boolean: "boolean",
  date: "date",
  text: "word",
  choices: "words",
};

/**
 * Check a tree against the vocabulary: fields and functions that exist, operands of the right type, words that
 * their field can take. Returns every problem found; an empty list means that the formula makes sense.
 */
export function checkTree(tree: Tree, names: Names, wanted?: Type["is"]): Problem[] {
  const problems: Problem[] = [];
  const found = typeOf(tree, names, problems);
  if (found && wanted && found.is !== wanted) {
    problems.push(problem("formula-type", `The formula gives a ${found.is}.`, `A ${wanted} is needed here.`));
  }
  return problems;
}

function typeOf(tree: Tree, names: Names, problems: Problem[]): Type | undefined {
  if (tree.kind === "constant") return constantType(tree.value);
  if (tree.kind === "date") return { is: "date" };
  if (tree.kind === "field") return fieldType(tree.scope, tree.field, names, problems);
  if (tree.kind === "unary") {
    const wanted = tree.op === "not" ? "boolean" : "number";
    expect(tree.of, wanted, names, problems);
    return { is: wanted };
  }
  if (tree.kind === "binary") return binaryType(tree.op, tree.left, tree.right, names, problems);
  if (tree.kind === "choice") {
    expect(tree.test, "boolean", names, problems);
    const then = typeOf(tree.yes, names, problems);
    const otherwise = typeOf(tree.no, names, problems);
    if (then && otherwise && then.is !== otherwise.is)
      problems.push(mixed("The two answers of a choice", then, otherwise));
    return then;
  }
  return callType(tree.name, tree.args, names, problems);
}

function constantType(value: number | string | boolean): Type {
  if (typeof value === "number") return { is: "number" };
  return typeof value === "boolean" ? { is: "boolean" } : { is: "word", values: [value] };
}

function fieldType(scope: string, id: string, names: Names, problems: Problem[]): Type | undefined {
  const name = `${scope}.${id}`;
  const field = names.scopes.has(scope) ? names.fields.get(name) : undefined;
  if (field === undefined) {
    const near = [...names.fields.keys()].filter((key) => names.scopes.has(key.split(".")[0] ?? ""));
    problems.push(
      problem("unknown-field", `There is no field ${name} here.`, didYouMean(name, near, "field")),
    );
    return undefined;
  }
  const values = field.values?.map((value) => value.id);
  return { is: kindToType[field.kind], name, ...(values ? { values } : {}) };
}

function binaryType(op: BinaryOperator, left: Tree, right: Tree, names: Names, problems: Problem[]): Type {
  if (op === "and" || op === "or") {
    expect(left, "boolean", names, problems);
    expect(right, "boolean", names, problems);
    return { is: "boolean" };
  }
  const a = typeOf(left, names, problems);
  const b = typeOf(right, names, problems);
  if (op === "==" || op === "!=") {
    if (a && b && a.is !== b.is) problems.push(mixed(`The two sides of ${op}`, a, b));
    else if (a && b) checkWords(a, b, problems);
    return { is: "boolean" };
  }
  if (op === "*" || op === "/") return bothNumbers(op, a, b, problems);
  if (op === "+" || op === "-") return sumType(op, a, b, problems);
  if (a && b && (a.is !== b.is || (a.is !== "number" && a.is !== "date")))
    problems.push(mixed(`The two sides of ${op}`, a, b));
  return { is: "boolean" };
}

function sumType(op: BinaryOperator, a: Type | undefined, b: Type | undefined, problems: Problem[]): Type {
  if (a?.is === "date" && b?.is === "date" && op === "-") return { is: "number" };
  if (a?.is === "date" && b?.is === "number") return { is: "date" };
  return bothNumbers(op, a, b, problems);
}

function bothNumbers(
  op: BinaryOperator,
  a: Type | undefined,
  b: Type | undefined,
  problems: Problem[],
): Type {
  for (const side of [a, b]) {
    if (side && side.is !== "number") {
      problems.push(
        problem(
          "formula-type",
          `${side.name ?? "A side"} of ${op} is a ${side.is}.`,
          "Numbers are needed here.",
        ),
      );
    }
  }
  return { is: "number" };
}

/** A word that the field on the other side can never be is a mistake in the policy. */
function checkWords(a: Type, b: Type, problems: Problem[]): void {
  const [field, given] = a.name ? [a, b] : [b, a];
  if (!field.name || given.name || !field.values || !given.values) return;
  for (const word of given.values) {
    if (field.values.includes(word)) continue;
    problems.push(
      problem("unknown-word", `${field.name} is never "${word}".`, didYouMean(word, field.values, "value")),
    );
  }
}

function callType(name: string, args: readonly Tree[], names: Names, problems: Problem[]): Type | undefined {
  const table = names.tables.get(name);
  if (table !== undefined) {
    if (args.length !== 1)
      problems.push(problem("formula-arguments", `${name} got ${args.length} arguments.`, "Give it one."));
    for (const arg of args) typeOf(arg, names, problems);
    return { is: table };
  }
  const range = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (range === undefined) {
    const known = [...Object.keys(builtins), "date", ...names.tables.keys()];
    problems.push(
      problem("unknown-function", `There is no function ${name}.`, didYouMean(name, known, "function")),
    );
    return undefined;
  }
  if (args.length < range[0] || args.length > range[1]) {
    problems.push(
      problem(
        "formula-arguments",
        `${name} got ${args.length} arguments.`,
        `It takes ${range[0]} to ${range[1]}.`,
      ),
    );
  }
  return builtinType(name, args, names, problems);
}

function builtinType(name: string, args: readonly Tree[], names: Names, problems: Problem[]): Type {
  if (name === "min" || name === "max" || name === "abs") {
    for (const arg of args) expect(arg, "number", names, problems);
    return { is: "number" };
  }
  const set = args[0] ? typeOf(args[0], names, problems) : undefined;
  if (set && set.is !== "words")
    problems.push(
      problem("formula-type", `${name} got a ${set.is}.`, "A field with several values is needed."),
    );
  const other = args[1] ? typeOf(args[1], names, problems) : undefined;
  const wanted = name === "has" ? "word" : "words";
  if (other && other.is !== wanted)
    problems.push(problem("formula-type", `${name} got a ${other.is} second.`, `${wanted} are needed.`));
  if (set && other) checkWords(set, other, problems);
  if (name === "common") return { is: "words", ...(set?.values ? { values: set.values } : {}) };
  return { is: name === "has" || name === "overlaps" ? "boolean" : "number" };
}

function expect(tree: Tree, is: Type["is"], names: Names, problems: Problem[]): void {
  const found = typeOf(tree, names, problems);
  if (found && found.is !== is) {
    problems.push(
      problem("formula-type", `${found.name ?? "A part"} is a ${found.is}.`, `A ${is} is needed here.`),
    );
  }
}

function mixed(what: string, a: Type, b: Type): Problem {
  return problem("formula-type", `${what} are a ${a.is} and a ${b.is}.`, "Compare like with like.");
}

function problem(code: ProblemCode, message: string, hint: string): Problem {
  return { code, path: "", message, hint };
}
