import { caseloadLists, didYouMean, type Problem, sayShape } from "@waymark/core";
import type * as z from "zod";
import * as say from "../messages/mapping.js";
import { type Mapping, mappingSchema } from "./schema.js";

/** The file that holds a folder's mapping. */
export const mappingFile = "mapping.json";

/**
 * A mapping from data that nobody has checked; an empty one where it has the wrong shape, which is reported.
 *
 * @example
 * ```ts
 * readMapping({ files: { clients: "mentees.csv" } }, []); // => { files: { clients: "mentees.csv" } }
 * ```
 */
export function readMapping(data: unknown, problems: Problem[]): Mapping {
  const result = mappingSchema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...shapeProblems(issue, data));
  return {};
}

function shapeProblems(issue: z.core.$ZodIssue, data: unknown): Problem[] {
  const path = issue.path.map(String).join(".");
  if (issue.code !== "unrecognized_keys") return [say.mappingShape(path, sayShape(issue, data))];
  const known = issue.path.length === 0 ? Object.keys(mappingSchema.shape) : listNames;
  return issue.keys.map((key) => say.mappingKey(path, key, didYouMean(key, known, "name")));
}

const listNames = caseloadLists.map(({ list }) => list);
