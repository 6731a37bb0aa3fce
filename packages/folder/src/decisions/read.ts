import type { Problem } from "@waymark/core";
import type { DecisionRecord } from "@waymark/risk";
import { readText, scanJson } from "@waymark/spreadsheets";
import * as z from "zod/mini";
import type { Disk } from "../files/disk.js";
import { join } from "../files/names.js";
import * as say from "../messages/decisions.js";

/** The file of a caseload that decisions are added to: one record a line, each chained to the one before. */
export const decisionsFile = "decisions.jsonl";

const signed = {
  by: z.string(),
  role: z.string(),
  roleId: z.optional(z.string()),
  roleSaid: z.optional(z.string()),
  on: z.string(),
  reason: z.string(),
  corrects: z.optional(z.int().check(z.minimum(1))),
};
const advice = z.string();
const recordSchema = z.strictObject({
  number: z.int().check(z.minimum(1)),
  engagement: z.string(),
  decision: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.enum(["decision", "advice"]),
      decision: advice,
      conditions: z.optional(z.array(z.string())),
      exitPlan: z.optional(z.array(z.string())),
      ...signed,
    }),
    z.strictObject({ kind: z.literal("duty done"), duty: z.string(), ...signed }),
  ]),
  advised: advice,
  reasons: z.optional(z.array(z.string())),
  occurrence: z.optional(z.string()),
  against: z.enum(["as advised", "milder than advised", "stronger than advised", "not a decision"]),
  assessment: z.string(),
  previous: z.nullable(z.string()),
  hash: z.string(),
});

/**
 * The decisions of a caseload, in the order in which they were put on record; none where there is no file. Whether
 * the chain is intact is not looked at here.
 *
 * @param problems where every line that is no record is put
 */
export function readDecisions(disk: Disk, folder: string, problems: Problem[]): DecisionRecord[] {
  const bytes = disk.read(join(folder, decisionsFile));
  if (bytes === undefined) return [];
  const text = readText(bytes, decisionsFile, problems) ?? "";
  const lines = text.split("\n");
  const isWhole = lines.at(-1) === "";
  if (isWhole) lines.pop();
  return lines.flatMap((line, i): DecisionRecord[] => {
    const record = readLine(line);
    const isCut = !isWhole && i === lines.length - 1;
    if (record === undefined) problems.push((isCut ? say.cutRecord : say.notRecord)(decisionsFile, i + 1));
    return record === undefined ? [] : [record];
  });
}

function readLine(line: string): DecisionRecord | undefined {
  try {
    // A key given twice would let the record say one thing to one reader and another to the next.
    if (scanJson(line).twice.length > 0) return undefined;
    const result = recordSchema.safeParse(JSON.parse(line));
    return result.success ? (result.data as DecisionRecord) : undefined;
  } catch {
    return undefined;
  }
}
