import * as z from "zod/mini";
import { didYouMean } from "../nearest.js";
import type { ProblemCode } from "../problem-codes.js";
import type { Problem } from "../problems.js";
import { sayShape } from "./say-shape.js";

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Keys that reach for an object's prototype are refused before anything else looks at the data. */
export function findForbiddenKeys(value: unknown, path: string, problems: Problem[], depth = 0): void {
  if (typeof value !== "object" || value === null) return;
  if (depth > 64) {
    problems.push({
      code: "too-deep",
      path,
      message: "The data is nested too deeply.",
      hint: "Keep it under 64 levels.",
    });
    return;
  }
  for (const key of Object.keys(value)) {
    const here = path === "" ? key : `${path}.${key}`;
    if (forbidden.has(key)) {
      problems.push({
        code: "forbidden-key",
        path: here,
        message: `The key ${key} is not allowed.`,
        hint: "Take it out.",
      });
    } else {
      findForbiddenKeys((value as Record<string, unknown>)[key], here, problems, depth + 1);
    }
  }
}

/** Parse with a schema; on failure add every issue to the problems, with paths and hints, and give undefined. */
export function parseShape<T extends z.core.$ZodType>(
  schema: T,
  value: unknown,
  path: string,
  problems: Problem[],
): z.output<T> | undefined {
  const result = z.safeParse(schema, value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...shapeProblems(issue, path, schema, value));
  return undefined;
}

function shapeProblems(
  issue: z.core.$ZodIssue,
  path: string,
  schema: z.core.$ZodType,
  value: unknown,
): Problem[] {
  const here = [path, ...issue.path.map(String)].filter((part) => part !== "").join(".");
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      code: "unknown-key",
      path: here === "" ? key : `${here}.${key}`,
      message: `There is no setting called ${key} here.`,
      hint: known.length > 0 ? didYouMean(key, known, "setting") : "Take it out.",
    }));
  }
  const { message, hint } = sayShape(issue, value);
  return [{ code: shapeCodes[issue.code], path: here, message, hint }];
}

const shapeCodes: Readonly<Record<Exclude<z.core.$ZodIssue["code"], "unrecognized_keys">, ProblemCode>> = {
  custom: "shape-custom",
  invalid_element: "shape-custom",
  invalid_format: "shape-invalid-format",
  invalid_key: "shape-invalid-key",
  invalid_type: "shape-invalid-type",
  invalid_union: "shape-invalid-union",
  invalid_value: "shape-invalid-value",
  not_multiple_of: "shape-custom",
  too_big: "shape-too-big",
  too_small: "shape-too-small",
};

/** The keys that a schema knows at a path, so that a mistyped key can be answered with the right one. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: Inside | undefined = insideOf(schema);
  for (const part of path) {
    const { shape, element, valueType } = at ?? {};
    const inner = shape && typeof part === "string" && Object.hasOwn(shape, part) ? shape[part] : undefined;
    at = insideOf(inner ?? element ?? valueType);
  }
  return Object.keys(at?.shape ?? {});
}

/** What a schema says of its parts: the keys of a group, the items of a list, the values of a record. */
interface Inside {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
}

/** The parts of a schema, or of that which it makes optional or gives a default. */
function insideOf(schema: z.core.$ZodType | undefined): Inside | undefined {
  let at = schema?._zod.def as Inside | undefined;
  while (at?.innerType) at = at.innerType._zod.def as Inside;
  return at;
}
