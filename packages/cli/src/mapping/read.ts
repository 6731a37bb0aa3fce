import { caseloadLists, didYouMean, type Problem, sayShape } from "@waymark/core";
import type * as z from "zod";
import type { Disk } from "../files/disk.js";
import { readJson } from "../files/json.js";
import * as say from "../messages/mapping.js";
import { type Mapping, mappingSchema } from "./schema.js";

/** The file that holds a folder's mapping. */
export const mappingFile = "mapping.json";

/** The mapping of a folder; an empty one where there is none, or where it cannot be read and that is reported. */
export function readMapping(disk: Disk, folder: string, problems: Problem[]): Mapping {
  const data = readJson(disk, folder, mappingFile, problems);
  if (data === undefined) return {};
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
