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
    `This looks like identity or special category data, by “${identity}”, and would be read as ${field}, which is ordinary.`,
    "Map it to the field of identity or special category data that it holds, or name it under ignore.",
  );

export const mappingTwice = (path: string, field: string) =>
  finding(
    at(path),
    "mapped-twice",
    `The field ${field} is given twice.`,
    "Give it by one column, or by compose, or by constants.",
  );

/** What a mapping does that can undo a rule which keeps people apart. */
const note = (path: string, message: string, hint: string) => `${file}, ${path}: ${message} ${hint}`;

export const wordTurned = (path: string, from: string, to: string) =>
  note(
    path,
    `${from.trim() === "" ? "An empty cell" : `“${from}”`} is read as “${to}”, which is not what it says.`,
    "Take the line out, unless it is meant.",
  );

export const wordAsNone = (path: string, from: string) =>
  note(
    path,
    `${from.trim() === "" ? "An empty cell" : `“${from}”`} is read as none: nobody is then kept apart by it.`,
    "Take the line out, unless it does say that there is none.",
  );

export const noneForAll = (path: string) =>
  note(
    path,
    "None is put down for every record, although nobody was asked.",
    "Leave it out: what is not known keeps people apart until somebody has asked.",
  );

export const fieldIgnored = (path: string, column: string, field: string) =>
  note(
    path,
    `The column ${column} is not read, although it has the name of a field (${field}) and is filled in.`,
    "What it says counts for nothing. Take it out of ignore, unless that is meant.",
  );

export const readAsAnother = (path: string, column: string, field: string) =>
  note(
    path,
    `The column ${column} has the name of a field, and is read as ${field}.`,
    "Nothing is then read as the field of its own name. Take the line out, unless it is meant.",
  );
