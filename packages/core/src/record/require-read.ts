import type { Model } from "../compile/model.js";
import type { Field } from "../field/vocabulary.js";
import type { RecordValues, Value } from "../formula/index.js";
import { requireModel, requireObject } from "../guard.js";
import { type Problem, WaymarkError } from "../problems.js";
import type { RecordKind } from "../shape/common.js";
import { unknownField } from "./read-record.js";

/**
 * Check that a record is one that was read: of fields that the model has, each with a value as it comes out of reading. A
 * word that is none of the field's would count for nothing.
 *
 * @throws WaymarkError `unknown-field` or `bad-value`, with every problem of the record
 */
export function requireRead(model: Model, kind: RecordKind, record: RecordValues): void {
  requireModel(model);
  requireObject(record, kind);
  const problems = Object.entries(record).flatMap(([id, value]): Problem[] => {
    if (value === undefined || value === null) return [];
    const field = model.fields.get(`${kind}.${id}`);
    if (field === undefined) return [unknownField(model, kind, id, kind)];
    if (isValueOf(field, value)) return [];
    return [
      {
        code: "bad-value",
        path: `${kind}.${id}`,
        message: `${field.title}: this is not a value that was read.`,
        hint: "Give a record of openCaseload(model, caseload).records; one as it comes in is read first.",
      },
    ];
  });
  if (problems.length > 0) throw new WaymarkError(problems);
}

function isValueOf({ kind, values }: Field, value: Value): boolean {
  const isWord = (word: unknown) =>
    typeof word === "string" && (values === undefined || values.some(({ id }) => id === word));
  switch (kind) {
    case "category":
      return isWord(value);
    case "categories":
      return Array.isArray(value) && value.every(isWord);
    case "identifiers":
    case "choices":
      return Array.isArray(value) && value.every((word) => typeof word === "string");
    case "integer":
    case "date":
      return Number.isSafeInteger(value);
    case "boolean":
      return typeof value === "boolean";
    default:
      return typeof value === "string";
  }
}
