import {
  type CompileContext,
  didYouMean,
  idSchema,
  onlyOne,
  pointsSchema,
  sentenceSchema,
  sourceSchema,
} from "@waymark/core";
import * as z from "zod/mini";

const stepSchema: z.core.$ZodType<Step, Step> = z.strictObject({
  id: idSchema,
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  from: pointsSchema,
  points: pointsSchema,
  describes: sentenceSchema,
});

/** One described step of likelihood or of impact, with the points from which it counts. */
export interface Step {
  readonly id: string;
  readonly title: string;
  /** The step counts from these points. Points between two steps come from unknown facts and from controls. */
  readonly from: number;
  /** The points of a level that is at this step. */
  readonly points: number;
  /** What the step means, so that two people choose the same one. */
  readonly describes: string;
}

export const riskStepsSchema: z.core.$ZodType<RiskSteps, RiskSteps> = z.strictObject({
  source: sourceSchema,
  review: z.optional(idSchema),
  likelihood: z.array(stepSchema).check(z.minLength(1)),
  impact: z.array(stepSchema).check(z.minLength(1)),
});

/** The steps in which a scheme speaks of likelihood and of impact: ordered words with points, never frequencies. */
export interface RiskSteps {
  readonly source: string;
  /** The engagement’s field with the day of the next review, where it has one. */
  readonly review?: string;
  /** How likely the event is before the next review, the least likely first. */
  readonly likelihood: readonly Step[];
  /** How bad the consequence would be for whoever bears it, the least bad first. */
  readonly impact: readonly Step[];
}

const none: RiskSteps = { source: "none", likelihood: [], impact: [] };

/** The steps of the scheme: one plugin says them, and a scheme with risks must. None where it has no risks. */
export function compileSteps(context: CompileContext, hasRisks: boolean): RiskSteps {
  const { problems } = context;
  const found = onlyOne(
    context,
    context.section("riskSteps", riskStepsSchema),
    "Two plugins name the steps of likelihood and impact.",
  );
  if (found === undefined) {
    if (hasRisks)
      problems.push({
        code: "no-steps",
        path: "plugins.riskSteps",
        message: "The scheme has risks, and does not name its steps of likelihood and impact.",
        hint: "Add riskSteps: for likelihood and for impact, each step with id, title, from, points and describes.",
      });
    return none;
  }
  const { value, path } = found;
  const fields = context.words.fieldsOf.get("engagement")?.map(({ id }) => id) ?? [];
  if (value.review !== undefined && !fields.includes(value.review))
    problems.push({
      code: "unknown-field",
      path: `${path}.review`,
      message: `There is no field engagement.${value.review}.`,
      hint: didYouMean(value.review, fields, "field"),
    });
  for (const axis of ["likelihood", "impact"] as const) checkSteps(value[axis], `${path}.${axis}`, problems);
  return value;
}

/** Each step holds its own points, and no other does; the lowest starts at 0. */
function checkSteps(steps: readonly Step[], path: string, problems: CompileContext["problems"]): void {
  const wrong = (at: string, message: string, hint: string) =>
    problems.push({ code: "steps", path: `${path}.${at}`, message, hint });
  steps.forEach(({ title, from, points }, i) => {
    const next = steps[i + 1]?.from;
    if (i === 0 && from !== 0)
      wrong("0.from", "The lowest step does not start at 0 points.", "Let it start at 0.");
    if (next !== undefined && next <= from)
      wrong(
        `${i + 1}.from`,
        `It starts at ${next} points, and the step before it at ${from}.`,
        "List the steps from the lowest to the highest.",
      );
    else if (points < from || (next !== undefined && points >= next))
      wrong(
        `${i}.points`,
        `${points} points are outside “${title}”, which goes from ${from} to ${next === undefined ? 10_000 : next - 1}.`,
        "Change its points, or the points from which this step or the next counts.",
      );
  });
}
