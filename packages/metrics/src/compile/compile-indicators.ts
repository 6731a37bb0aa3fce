import {
  type CompileContext,
  didYouMean,
  notListed,
  onlyOne,
  type Problem,
  type ReadingRights,
  repeated,
} from "@waymark/core";
import { type CompiledMeasure, compileMeasure } from "./compile-measure.js";
import { type CompiledSuccess, compileSuccess } from "./compile-success.js";
import { type CompiledIndicator, type Indicator, type InstrumentInUse, sections } from "./indicator.js";
import { instrumentName } from "./instrument.js";
import { instrumentIndicators } from "./instrument-indicators.js";
import type { MetricsModel } from "./metrics-model.js";

const observationRights: ReadingRights = {
  scopes: ["observation", "policy"],
  identityBarredBecause: "No indicator is an identity: measure what is said and done, not who somebody is.",
};

/** Compiles how success is measured: the indicators, and the items of instruments as indicators. */
export function compileIndicators(context: CompileContext): MetricsModel {
  const success = compileSuccess(context);
  const list = onlyOne(
    context,
    context.section("measureList", sections.measureList),
    "Two plugins give the list of measures.",
  )?.value;
  const instruments = instrumentsInUse(context);
  const plain = context
    .section("indicators", sections.indicators)
    .flatMap(({ value, path }) =>
      value.map((indicator) =>
        compileIndicator(context, success, indicator, undefined, `${path}.${indicator.id}`),
      ),
    );
  const items = context.section("instruments", sections.instruments).flatMap(({ value, path }) =>
    value.flatMap((instrument) => {
      const own = instruments.find(({ name }) => name === instrumentName(instrument));
      return instrumentIndicators(instrument).map((indicator) =>
        compileIndicator(context, success, indicator, own, `${path}.${instrument.id}.items.${indicator.id}`),
      );
    }),
  );
  const indicators = [...plain, ...items];
  for (const { indicator } of indicators)
    context.problems.push(...notListed(list, indicator.covers, `indicators.${indicator.id}`));
  context.problems.push(
    ...repeated(
      indicators.map(({ indicator }) => indicator.id),
      "indicators",
    ),
  );
  context.problems.push(...unknownShown(success, indicators));
  return {
    indicators: indicators.sort((a, b) => (a.indicator.id < b.indicator.id ? -1 : 1)),
    instruments,
    success,
    list,
  };
}

/** Indicators that a heading shows first and that there are not. */
function unknownShown({ headings }: CompiledSuccess, indicators: readonly CompiledIndicator[]): Problem[] {
  const known = indicators.map(({ indicator }) => indicator.id);
  return headings.flatMap(({ shows = [] }, i) =>
    shows
      .filter((id) => !known.includes(id))
      .map((id) => ({
        code: "unknown-id" as const,
        path: `plugins.success.headings.${i}.shows`,
        message: `There is no indicator ${id}.`,
        hint: didYouMean(id, known, "indicator"),
      })),
  );
}

function compileIndicator(
  context: CompileContext,
  success: CompiledSuccess,
  indicator: Indicator,
  instrument: InstrumentInUse | undefined,
  at: string,
): CompiledIndicator {
  const scale = indicator.scale
    ? context.formulas.scale(indicator.scale, `${at}.scale`, observationRights, context.policy.neutral)
    : undefined;
  const measure = indicator.counts
    ? compileMeasure(context, indicator.counts, indicator.needs ?? [], `${at}.counts`)
    : undefined;
  context.problems.push(...unknownNames(indicator, success, at));
  if (measure) context.problems.push(...activityAsOutcome(indicator, success, measure, `${at}.counts`));
  return { indicator, instrument, scale, measure };
}

/** The instruments of all plugins, each with the one that has taken its place. */
function instrumentsInUse(context: CompileContext): InstrumentInUse[] {
  const all = context
    .section("instruments", sections.instruments)
    .flatMap(({ value, path }) =>
      value.map((instrument) => ({ instrument, path: `${path}.${instrument.id}` })),
    );
  const names = all.map(({ instrument }) => instrumentName(instrument));
  context.problems.push(...repeated(names, "instruments"));
  const replacedBy = new Map<string, string>();
  for (const { instrument, path } of all) {
    const own = instrumentName(instrument);
    if (instrument.answers === undefined)
      for (const item of instrument.items.filter((one) => !one.answers && one.notComputed === undefined))
        context.problems.push({
          code: "item-without-answers",
          path: `${path}.items.${item.id}`,
          message: `Neither the item nor its instrument has answers.`,
          hint: "Give answers to the instrument, for all of its items, or to this item.",
        });
    instrument.replaces?.forEach((name, i) => {
      if (name !== own && names.includes(name)) replacedBy.set(name, own);
      else
        context.problems.push({
          code: "unknown-instrument",
          path: `${path}.replaces.${i}`,
          message: `The scheme has no other instrument ${name}.`,
          hint: didYouMean(
            name,
            names.filter((one) => one !== own),
            "instrument",
          ),
        });
    });
  }
  return all.map(({ instrument }) => {
    const name = instrumentName(instrument);
    const { id, version, title, by, source, items } = instrument;
    return {
      ...{ name, id, version, title, by, source },
      items: items.map((item) => item.id),
      replacedBy: replacedBy.get(name) ?? null,
    };
  });
}

/** What was done is no outcome: no measure of change may read the activity log, not even within a condition (§7.2 B). */
function activityAsOutcome(
  { heading }: Indicator,
  { headings }: CompiledSuccess,
  { lists }: CompiledMeasure,
  path: string,
): Problem[] {
  const found = headings.find(({ id }) => id === heading);
  if (found?.holds !== "change" || !lists.includes("activity")) return [];
  return [
    {
      code: "activity-as-outcome",
      path,
      message: `This counts activity under “${found.title}”, which is about change. What was done is not an outcome.`,
      hint: "Put it under a heading about work, or count observations or relationships.",
    },
  ];
}

/** Headings and raters that an indicator names and the scheme does not have. */
function unknownNames({ heading, raters }: Indicator, success: CompiledSuccess, path: string): Problem[] {
  const unknown = (
    what: "heading" | "rater",
    id: string,
    known: readonly { readonly id: string }[],
    at: string,
  ) =>
    known.some((one) => one.id === id)
      ? []
      : [
          {
            code: `unknown-${what}` as const,
            path: `${path}.${at}`,
            message: `The scheme has no ${what} ${id}.`,
            hint: didYouMean(
              id,
              known.map((one) => one.id),
              what,
            ),
          },
        ];
  return [
    ...unknown("heading", heading, success.headings, "heading"),
    ...raters.flatMap((id, i) => unknown("rater", id, success.raters, `raters.${i}`)),
  ];
}
