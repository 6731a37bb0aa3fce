import type { Problem } from "@waymark/core";
import { finding } from "../place.js";

const file = "mapping.json";
const at = (path: string) => (path === "" ? { file } : { file, column: path });

/** Everything that can be wrong with a mapping.json. */
export const mappingShape = (path: string, { message, hint }: Pick<Problem, "message" | "hint">) =>
  finding(at(path), "mapping-shape", message, `${hint} See docs for the shape of a mapping.json.`);

export const mappingKey = (path: string, key: string, hint: string) =>
  finding(at(path), "unknown-key", `There is no setting called ${key} here.`, hint);

export const mappingField = (path: string, field: string, hint: string) =>
  finding(at(path), "unknown-field", `There is no field called ${field} in this list.`, hint);

export const mappingColumn = (path: string, column: string, sheet: string, hint: string) =>
  finding(at(path), "unknown-column", `${sheet} has no column called ${column}.`, hint);

export const identityRenamed = (path: string, identity: string, field: string) =>
  finding(
    at(path),
    "identity-renamed",
    `This looks like ${identity}, which is identity or special category data, and would be read as ${field}, which is ordinary.`,
    `Map it to ${identity}, or name it under ignore.`,
  );

export const mappingTwice = (path: string, field: string) =>
  finding(
    at(path),
    "mapped-twice",
    `The field ${field} is given twice.`,
    "Give it by one column, or by compose, or by constants.",
  );
