import type { Field } from "../field/vocabulary.js";
import type { Parameter } from "./parameter.js";
import type { Case } from "./piece.js";

/** A part of a plugin that brings fields, parameters or cases of its own, at whatever depth it stands. */
export interface Piece {
  /** Where it stands, as `plugins.demo.factors.faith`. */
  readonly path: string;
  readonly id: string | undefined;
  readonly fields: Readonly<Record<string, readonly Field[] | undefined>>;
  readonly parameters: readonly Parameter[];
  readonly cases: readonly Case[];
}

type Bag = Readonly<Record<string, unknown>>;

/** The plugin itself and all of its pieces that bring something, in the order in which they are written. */
export function piecesOf(plugin: { readonly id: string }): Piece[] {
  const found: Piece[] = [];
  visit(plugin as unknown as Bag, `plugins.${plugin.id}`, found);
  return found;
}

function visit(value: Bag, path: string, found: Piece[]): void {
  const { id, fields, parameters, cases } = value;
  if (isBag(fields) || Array.isArray(parameters) || Array.isArray(cases))
    found.push({
      path,
      id: typeof id === "string" ? id : undefined,
      fields: isBag(fields) ? (fields as Piece["fields"]) : {},
      parameters: Array.isArray(parameters) ? parameters : [],
      cases: Array.isArray(cases) ? cases : [],
    });
  for (const [key, part] of Object.entries(value)) {
    if (words.has(key)) continue;
    if (isBag(part)) visit(part, `${path}.${key}`, found);
    if (!Array.isArray(part)) continue;
    part.forEach((item: unknown, i) => {
      if (isBag(item)) visit(item, `${path}.${key}.${typeof item.id === "string" ? item.id : i}`, found);
    });
  }
}

/** What holds words and examples, and no pieces. */
const words: ReadonlySet<string> = new Set(["vocabulary", "fields", "parameters", "cases"]);

function isBag(value: unknown): value is Bag {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Data as a fingerprint can hold it: without functions, for which their revision stands; without cases and
 * without who said so, which change nothing; and without the reads that follow from the formulas.
 */
export function plainData(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plainData);
  if (typeof data === "function") return "a function";
  if (!isBag(data)) return data;
  const kept = Object.entries(data).filter(
    ([key, value]) =>
      value !== undefined &&
      key !== "saidBy" &&
      !(key === "cases" && Array.isArray(value)) &&
      !(key === "reads" && typeof data.decide !== "function"),
  );
  return Object.fromEntries(
    kept.map(([key, value]) => [key, key === "parameters" || !words.has(key) ? plainData(value) : value]),
  );
}
