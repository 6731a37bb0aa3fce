import type { Field } from "../field/vocabulary.js";
import type { RecordValues, Value } from "../formula/index.js";
import { type Problem, WaymarkError } from "../problems.js";
import { readValue } from "../record/read-record.js";
import type { PlainFacts } from "./part.js";

/** A scheme without pieces: no wish can name one. */
const noPieces = { ids: new Map(), named: new Map() };

/** Plain records as formulas read them: by their fields where these are given, and else as they are. */
export function readPlainFacts(
  given: PlainFacts,
  fields: ReadonlyMap<string, Field>,
): Readonly<Record<string, RecordValues>> {
  const problems: Problem[] = [];
  const read = Object.entries(given).map(([kind, record]) => {
    const cells = Object.entries(record).map(([id, cell]): [string, Value] => {
      const field = fields.get(`${kind}.${id}`);
      if (field) return [id, readValue(noPieces, field, cell, `${kind}.${id}`, problems)];
      return [id, plainValue(cell)];
    });
    return [kind, Object.fromEntries(cells)] as const;
  });
  if (problems.length > 0) throw new WaymarkError(problems);
  return Object.fromEntries(read);
}

/** A value that formulas can hold; anything else counts as unknown. */
function plainValue(cell: unknown): Value {
  if (Array.isArray(cell)) return [...new Set(cell.map(String))].sort();
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}
