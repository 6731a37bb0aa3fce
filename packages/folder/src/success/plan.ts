import { fingerprint, type Model, type Problem, sayShape } from "@waymark/core";
import { type Departure, departures, type ProgrammeReport, type Protocol, protocol } from "@waymark/metrics";
import type { PlanKept } from "@waymark/report";
import * as z from "zod/mini";
import type { Disk } from "../files/disk.js";
import { readJson } from "../files/json.js";
import * as say from "../messages/plan.js";

/** The file of a caseload that holds the plan of its evaluation, as `waymark metrics --protocol` wrote it. */
export const protocolFile = "protocol.json";

const planned = z.looseObject({ id: z.string().check(z.maxLength(200)) });
const protocolSchema = z.strictObject({
  title: z.string(),
  policy: z.strictObject({ name: z.string(), version: z.string() }),
  writtenFor: z.iso.date(),
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date(), months: z.int() }),
  headings: z.array(z.string()),
  indicators: z.array(planned),
  parameters: z.record(z.string(), z.number()),
  confidence: z.number(),
  tests: z.array(z.string()),
  missing: z.string(),
  disclosure: z.strictObject({
    threshold: z.int().check(z.minimum(1), z.maximum(1_000)),
    round: z.int().check(z.minimum(1), z.maximum(1_000)),
  }),
  fingerprint: z.string(),
});

/** The plan that a folder holds; undefined where there is none, or where it cannot be read and that is reported. */
export function readPlan(disk: Disk, folder: string, problems: Problem[]): Protocol | undefined {
  const data = readJson(disk, folder, protocolFile, problems);
  if (data === undefined) return undefined;
  const result = protocolSchema.safeParse(data);
  if (result.success) return result.data as unknown as Protocol;
  for (const issue of result.error.issues)
    problems.push(
      say.planShape(protocolFile, issue.path.map(String).join("."), sayShape(issue, data).message),
    );
  return undefined;
}

/** Hold what was done against the plan: the policy as it is now, and the period that the log covers. */
export function checkPlan(model: Model, plan: Protocol, { period }: ProgrammeReport): PlanKept {
  const { fingerprint: print, ...rest } = plan;
  const { from, to } = plan.period;
  const done = protocol(model, { from, to, ...plan.disclosure });
  const seen: Departure[] = [];
  if (period.from !== null && period.from > from)
    seen.push({ path: "log.from", kind: "changed", planned: from, done: period.from });
  const until = period.to ?? model.asOf;
  if (until < to)
    seen.push({
      ...{ path: "log.to", kind: "changed", planned: to },
      done: until === model.asOf ? `${until}, so far` : until,
    });
  return {
    plan: { title: plan.title, writtenFor: plan.writtenFor, period: plan.period, fingerprint: print },
    unchanged: fingerprint(rest) === print,
    departures: [...departures(inTodaysWords(plan), done), ...seen],
  };
}

/** A plan as it would be written now: one that was kept before raters were called so has `voices` in their place. */
function inTodaysWords(plan: Protocol): Protocol {
  const indicators = plan.indicators.map((one) => {
    const { voices, ...rest } = one as typeof one & { readonly voices?: readonly string[] };
    return voices === undefined ? one : { ...rest, raters: voices };
  });
  return { ...plan, indicators };
}
