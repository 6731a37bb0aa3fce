import { fingerprint, type Model, nearest, type Problem, sayShape, WaymarkError } from "@waymark/core";
import {
  clinicalChange,
  type Instrument,
  type Journey,
  journeyStatistics,
  metricsOf,
  RELIABLE_CHANGE_METHODS,
  type ReliableChangeMethodName,
} from "@waymark/metrics";
import type { ClientVerdicts, InstrumentSource } from "@waymark/report";
import * as z from "zod/mini";
import type { Disk } from "../files/disk.js";
import { readJson } from "../files/json.js";
import * as say from "../messages/instruments.js";

/** The file of a caseload that says what is known of its indicators as instruments. */
export const instrumentsFile = "instruments.json";

/** What a file says of one indicator as an instrument: all numbers in points of the indicator. */
export type InstrumentOnFile = Instrument & InstrumentSource;

const points = z.number().check(z.minimum(0), z.maximum(10_000));
const group = { mean: points, deviation: points.check(z.gt(0)) };
const instrumentSchema = z.strictObject({
  indicator: z.string().check(z.minLength(1), z.maxLength(200)),
  method: z.enum(Object.keys(RELIABLE_CHANGE_METHODS) as [ReliableChangeMethodName]),
  source: z.string().check(z.minLength(1), z.maxLength(1_000)),
  placeholder: z._default(z.boolean(), false),
  reference: z.strictObject({
    meanBefore: z.exactOptional(points),
    deviationBefore: z.exactOptional(points.check(z.gt(0))),
    meanAfter: z.exactOptional(points),
    deviationAfter: z.exactOptional(points.check(z.gt(0))),
    reliabilityBefore: z.exactOptional(z.number().check(z.minimum(0), z.lt(1))),
    reliabilityAfter: z.exactOptional(z.number().check(z.minimum(0), z.lt(1))),
    correlation: z.exactOptional(z.number().check(z.minimum(-1), z.lt(1))),
  }),
  functional: z.exactOptional(z.strictObject(group)),
});

/**
 * The instruments that a folder holds; none where there is no such file. Every problem of every entry is reported:
 * shape, an indicator that is not observed or stands twice, numbers that the method needs and are not there, numbers
 * that cannot be points.
 */
export function readInstruments(
  disk: Disk,
  folder: string,
  model: Model | undefined,
  problems: Problem[],
): InstrumentOnFile[] {
  const data = readJson(disk, folder, instrumentsFile, problems);
  if (data === undefined) return [];
  if (!Array.isArray(data)) {
    problems.push(say.notAList(instrumentsFile));
    return [];
  }
  const seen = new Set<string>();
  return data.flatMap((raw: unknown, i): InstrumentOnFile[] => {
    const result = instrumentSchema.safeParse(raw);
    const report = (path: string, message: string) =>
      problems.push(say.badInstrument(instrumentsFile, path === "" ? String(i) : `${i}.${path}`, message));
    for (const issue of result.error?.issues ?? [])
      report(issue.path.map(String).join("."), sayShape(issue, raw).message);
    const indicator = indicatorOf(raw);
    if (indicator !== undefined) {
      if (seen.has(indicator)) report("indicator", "This indicator is there twice.");
      seen.add(indicator);
      const wrong = model && indicatorProblem(model, indicator);
      if (wrong) report("indicator", wrong);
    }
    if (!result.success) return [];
    for (const { path, message } of methodProblems(result.data)) report(path, message);
    return [result.data];
  });
}

function indicatorOf(raw: unknown): string | undefined {
  if (typeof raw !== "object" || raw === null || !("indicator" in raw)) return undefined;
  return typeof raw.indicator === "string" ? raw.indicator : undefined;
}

function indicatorProblem(model: Model, id: string): string | undefined {
  const observed = metricsOf(model).indicators.filter(({ scale }) => scale);
  const found = observed.find(({ indicator }) => indicator.id === id);
  if (found)
    return found.indicator.direction === "none" ? "Neither way of this indicator is better." : undefined;
  const near = nearest(
    id,
    observed.map(({ indicator }) => indicator.id),
  );
  return `No indicator that is observed has this id.${near === undefined ? "" : ` Did you mean ${near}?`}`;
}

/** What the method needs and is not given; and a range that would be passed over for want of a baseline. */
function methodProblems(given: InstrumentOnFile): Problem[] {
  const { reference, functional } = given;
  const found: Problem[] = [];
  try {
    clinicalChange({ ...given, before: 0, after: 0, improvement: "increase" });
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    found.push(...error.problems);
  }
  for (const name of ["meanBefore", "deviationBefore"] as const)
    if (
      functional &&
      reference[name] === undefined &&
      !found.some(({ path }) => path === `reference.${name}`)
    )
      found.push(say.cutoffNeeds(name));
  return found;
}

/** What journeys say where an instrument is known: the clients with a verdict, in the order of their ids. */
export function verdictsOf(
  model: Model,
  journeys: readonly Journey[],
  instruments: readonly InstrumentOnFile[],
): ClientVerdicts[] {
  if (instruments.length === 0) return [];
  const options = { instruments: byIndicator(instruments) };
  return journeys.flatMap((way): ClientVerdicts[] => {
    const { reliable } = journeyStatistics(model, way, options);
    return way.client === null || reliable.length === 0 ? [] : [{ client: way.client, verdicts: reliable }];
  });
}

/** Instruments as `journeyStatistics` takes them. */
export function byIndicator(instruments: readonly InstrumentOnFile[]): Readonly<Record<string, Instrument>> {
  return Object.fromEntries(
    instruments.map(({ indicator, method, reference, functional }) => [
      indicator,
      { method, reference, ...(functional ? { functional } : {}) },
    ]),
  );
}

/** What is put into the receipt: another order of the entries leaves no trace. */
export function instrumentsPrint(instruments: readonly InstrumentOnFile[]): string {
  return fingerprint([...instruments].sort((a, b) => (a.indicator < b.indicator ? -1 : 1)));
}
