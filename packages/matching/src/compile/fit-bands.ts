import { type CompileContext, pointsSchema, repeated, sourceSchema } from "@waymark/core";
import * as z from "zod/mini";

export const fitBandSchema: z.core.$ZodType<FitBand, FitBand> = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  title: z.string().check(z.minLength(1), z.maxLength(40)),
  from: pointsSchema,
  source: sourceSchema,
});

/** A range of points of a match with the word for it. A band is a word, never a rank of people. */
export interface FitBand {
  readonly id: string;
  /** What a match in it is called, before the word fit: `Strong`. */
  readonly title: string;
  /** The band starts at these points. */
  readonly from: number;
  readonly source: string;
}

/** The bands of fit of a scheme, the lowest first; empty where it names none, and then a fit is told in points. */
export function compileFitBands(context: CompileContext): readonly FitBand[] {
  const bands = context
    .section("fitBands", z.array(fitBandSchema))
    .flatMap(({ value }) => value)
    .sort((a, b) => a.from - b.from);
  context.problems.push(
    ...repeated(
      bands.map(({ id }) => id),
      "fitBands",
    ),
  );
  if (bands.length > 0 && bands[0]!.from !== 0)
    context.problems.push({
      code: "bands",
      path: "plugins.fitBands",
      message: "No band of fit starts at 0 points.",
      hint: "Let the lowest band start at 0.",
    });
  return bands;
}
