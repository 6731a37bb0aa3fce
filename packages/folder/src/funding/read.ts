import { type Problem, sayShape, WaymarkError } from "@waymark/core";
import type { FundingModel } from "@waymark/metrics";
import { finding } from "@waymark/spreadsheets";
import * as z from "zod/mini";
import type { Disk } from "../files/disk.js";
import { readJson } from "../files/json.js";

/** The file of a caseload that holds its funding: one scenario, or several side by side. */
export const fundingFile = "funding.json";

const pounds = z.number().check(z.minimum(0), z.maximum(1_000_000_000));
const text = z.string().check(z.minLength(1), z.maxLength(400));
const scenarioSchema = z.strictObject({
  title: text,
  source: text,
  contributions: z.array(z.strictObject({ agency: text, pounds })),
  fixed: z.array(z.strictObject({ what: text, pounds, management: z.optional(z.boolean()) })),
  intervention: z.strictObject({
    dayRate: pounds,
    months: z.number().check(z.minimum(0), z.maximum(120)),
    daysPerMonth: z.number().check(z.minimum(0), z.maximum(31)),
    travelPerDay: pounds,
    supervisionPerMonth: pounds,
    setUp: pounds,
    managementShare: z.int().check(z.minimum(0), z.maximum(9_999)),
    fee: pounds,
  }),
  referrals: z.int().check(z.minimum(0), z.maximum(1_000_000)),
});

/** The scenarios of a caseload; none where it has no funding.json. */
export function readFunding(disk: Disk, folder: string): readonly FundingModel[] {
  const problems: Problem[] = [];
  const data = readJson(disk, folder, fundingFile, problems);
  if (data === undefined && problems.length === 0) return [];
  const result =
    data === undefined
      ? undefined
      : z
          .array(scenarioSchema)
          .check(z.minLength(1))
          .safeParse(Array.isArray(data) ? data : [data]);
  for (const issue of result?.error?.issues ?? [])
    problems.push(
      finding(
        { file: fundingFile, column: issue.path.map(String).join(".") || "the file" },
        "bad-funding",
        sayShape(issue, Array.isArray(data) ? data : [data]).message,
        "See docs/how-to/evaluation.md for the shape; amounts are pounds, 0 or more.",
      ),
    );
  if (problems.length > 0 || !result?.success) throw new WaymarkError(problems);
  return result.data;
}
