import { dayNumber } from "../days.js";
import { badInput, WaymarkError } from "../problems.js";
import { withArticle } from "../words.js";
import { foreignSigns } from "./foreign-signs.js";
import { mathParse, type Node } from "./math-parse.js";
import type { BinaryOperator, Tree } from "./tree.js";

const longest = 2_000;
const deepest = 64;

const operators: Readonly<Record<string, BinaryOperator>> = {
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  equal: "==",
  unequal: "!=",
  smaller: "<",
  smallerEq: "<=",
  larger: ">",
  largerEq: ">=",
  and: "and",
  or: "or",
};

/**
 * Parse a formula of the policy language to our own tree. mathjs reads the text; only the nodes of a short
 * whitelist are taken over, and mathjs never evaluates anything.
 *
 * @throws WaymarkError `formula-syntax` or `formula-not-allowed`, naming what was met.
 * @example
 * ```ts
 * parseFormula("client.age + 1"); // => { kind: "binary", op: "+", left: { kind: "field", scope: "client", field: "age" }, right: { kind: "constant", value: 1 } }
 * ```
 */
export function parseFormula(text: string): Tree {
  if (text.length > longest) {
    throw badInput(
      "formula-too-long",
      "",
      `The formula has ${text.length} characters.`,
      `Keep it under ${longest}.`,
    );
  }
  if (nesting(text) > deepest) throw notAllowed(`more than ${deepest} brackets inside one another`);
  const foreign = foreignSigns(text);
  if (foreign.length > 0) throw new WaymarkError(foreign);
  let node: Node;
  try {
    node = mathParse(text);
  } catch (error) {
    throw notWellFormed(error);
  }
  return convert(node, 0);
}

/** What mathjs cannot read, with the place where it says it. */
function notWellFormed(error: unknown): WaymarkError {
  const [, what = "It cannot be read", at] =
    /^(.*?)(?: \(char (\d+)\))?$/s.exec(error instanceof SyntaxError ? error.message : "") ?? [];
  const place = at === undefined ? "" : `, at character ${at}`;
  return badInput(
    "formula-syntax",
    "",
    `The formula is not well formed${place}: ${what}.`,
    "Check brackets, quotes and operators.",
  );
}

function nesting(text: string): number {
  let depth = 0;
  let most = 0;
  for (const sign of text) {
    if (sign === "(" || sign === "[" || sign === "{") most = Math.max(most, ++depth);
    if (sign === ")" || sign === "]" || sign === "}") depth--;
  }
  return most;
}

function convert(node: Node, depth: number): Tree {
  if (depth > deepest) throw notAllowed(`more than ${deepest} operations inside one another`);
  const next = (child: unknown) => convert(child as Node, depth + 1);
  if (node.type === "ParenthesisNode") return next(node.inside);
  if (node.type === "ConstantNode") return constant(node.value);
  if (node.type === "SymbolNode") return symbol(node.name ?? "");
  if (node.type === "AccessorNode") return field(node);
  if (node.type === "OperatorNode") return operator(node, next);
  if (node.type === "RelationalNode") return relation(node, next);
  if (node.type === "FunctionNode") return call(node, next);
  if (node.type === "ConditionalNode") {
    return {
      kind: "choice",
      test: next(node.condition),
      yes: next(node.trueExpr),
      no: next(node.falseExpr),
    };
  }
  throw notAllowed(withArticle(node.type.replace(/Node$/, "").toLowerCase()));
}

function constant(value: unknown): Tree {
  if (typeof value === "number" && !Number.isSafeInteger(value))
    throw notAllowed(`the number ${value}; points are integers`);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean")
    return { kind: "constant", value };
  throw notAllowed("a constant of this kind");
}

function symbol(name: string): Tree {
  if (name === "true") return { kind: "constant", value: true };
  if (name === "false") return { kind: "constant", value: false };
  throw badInput(
    "formula-not-allowed",
    "",
    `The formula names ${name} by itself.`,
    'Name a field with its record, as in client.status; put quotes round a word, as in "open".',
  );
}

function field(node: Node): Tree {
  const part = node.index?.dimensions?.[0];
  if (node.object?.type !== "SymbolNode" || !node.index?.dotNotation || typeof part?.value !== "string") {
    throw notAllowed("an index other than record.field");
  }
  return { kind: "field", scope: node.object.name ?? "", field: part.value };
}

function operator(node: Node, next: (child: unknown) => Tree): Tree {
  const name = typeof node.fn === "string" ? node.fn : "";
  const [left, right] = node.args ?? [];
  if (name === "not") return { kind: "unary", op: "not", of: next(left) };
  if (name === "unaryMinus") return { kind: "unary", op: "-", of: next(left) };
  const op = Object.hasOwn(operators, name) ? operators[name] : undefined;
  if (op === undefined || node.implicit || node.args?.length !== 2)
    throw notAllowed(`the operator ${node.op ?? name}`);
  return { kind: "binary", op, left: next(left), right: next(right) };
}

/** `1 < x < 5` means `1 < x and x < 5`. */
function relation(node: Node, next: (child: unknown) => Tree): Tree {
  const params = (node.params ?? []).map(next);
  const tests = (node.conditionals ?? []).map((name, i): Tree => {
    const op = Object.hasOwn(operators, name) ? operators[name] : undefined;
    if (op === undefined) throw notAllowed(`the comparison ${name}`);
    return { kind: "binary", op, left: params[i]!, right: params[i + 1]! };
  });
  return tests.reduce((left, right) => ({ kind: "binary", op: "and", left, right }));
}

function call(node: Node, next: (child: unknown) => Tree): Tree {
  const name = typeof node.fn === "object" && node.fn.type === "SymbolNode" ? (node.fn.name ?? "") : "";
  if (name === "") throw notAllowed("a call of anything but a function's name");
  const args = (node.args ?? []).map(next);
  if (name !== "date") return { kind: "call", name, args };
  const given = args[0];
  const day =
    args.length === 1 && given?.kind === "constant" && typeof given.value === "string"
      ? dayNumber(given.value)
      : undefined;
  if (day === undefined) throw notAllowed('a date other than date("2026-01-31")');
  return { kind: "date", day };
}

function notAllowed(what: string) {
  return badInput(
    "formula-not-allowed",
    "",
    `The formula uses ${what}.`,
    "Use + - * /, comparison, and, or, not, min, max, abs, count, has, overlaps, shared, date, the vocabulary's look-ups, and record.field.",
  );
}
