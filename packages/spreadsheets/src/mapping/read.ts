import { didYouMean, type ListName, type Problem, type RecordTable, sayShape, tablesOf } from "@waymark/core";
import type * as z from "zod/mini";
import * as say from "../messages/mapping.js";
import { type Mapping, mappingSchema } from "./schema.js";

/** The file that holds a folder's mapping. */
export const mappingFile = "mapping.json";

/**
 * A mapping from data that nobody has checked; an empty one where it has the wrong shape, which is reported.
 *
 * @param tables the kinds of record that the scheme has, as its model lists them
 * @example
 * ```ts
 * readMapping({ files: { clients: "mentees.csv" } }, []); // => { files: { clients: "mentees.csv" } }
 * ```
 */
export function readMapping(
  data: unknown,
  problems: Problem[],
  tables: readonly RecordTable[] = tablesOf(undefined),
): Mapping {
  const result = mappingSchema.safeParse(data);
  if (result.success) {
    const lists = tables.map(({ list }) => list);
    problems.push(...unknownLists(result.data, lists));
    return result.data;
  }
  for (const issue of result.error.issues) problems.push(...shapeProblems(issue, data));
  return {};
}

function shapeProblems(issue: z.core.$ZodIssue, data: unknown): Problem[] {
  const path = issue.path.map(String).join(".");
  if (issue.code !== "unrecognized_keys") return [say.mappingShape(path, sayShape(issue, data))];
  const known = Object.keys(mappingSchema.shape);
  return issue.keys.map((key) => say.mappingKey(path, key, didYouMean(key, known, "name")));
}

/** The names of lists under a setting that no list of the scheme has. */
function unknownLists(mapping: Mapping, lists: readonly ListName[]): Problem[] {
  const settings = Object.entries(mapping).filter(
    ([, setting]) => typeof setting === "object" && !Array.isArray(setting),
  );
  return settings.flatMap(([name, setting]) =>
    Object.keys(setting as object)
      .filter((list) => !lists.includes(list))
      .map((list) => say.mappingKey(name, list, didYouMean(list, lists, "name"))),
  );
}
