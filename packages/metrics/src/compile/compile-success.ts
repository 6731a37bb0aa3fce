import {
  type CompileContext,
  type Condition,
  capital,
  didYouMean,
  onlyOne,
  type ParsedPlugin,
  type RecordKind,
  repeated,
} from "@waymark/core";
import { type Indicator, sections } from "./indicator.js";
import type { AssessmentInstrument } from "./instrument.js";
import { instrumentIndicators } from "./instrument-indicators.js";
import type { HeadingScheme, Rater, Success } from "./success.js";

/** A scheme's word on success, checked, with its conditions ready to run. */
export interface CompiledSuccess extends Success {
  /** Whether a row of the activity log is a referral; undefined where the scheme does not say which are. */
  readonly isReferral: Condition | undefined;
  /** Whether a row of the activity log is a case study. */
  readonly isStudy: Condition | undefined;
}

const identityBarredBecause = "What is counted as success reads no identity.";

/** Compiles what the plugins say about success: at most one of them may. */
export function compileSuccess(context: CompileContext): CompiledSuccess {
  const found = onlyOne(
    context,
    context.section("success", sections.success),
    "Two plugins say how success is measured.",
  );
  const success = found?.value ?? unsaid(context.plugins);
  const path = found?.path ?? "plugins.success";
  const check = new Checker(context, path);
  context.problems.push(...repeatedIn(success.headings, "headings"), ...repeatedIn(success.raters, "raters"));
  const { goodEnding, matchPoints, costs, studies, referrals } = success;
  if (goodEnding) check.values("engagement", goodEnding.field, goodEnding.values, "goodEnding");
  if (matchPoints) check.field("engagement", matchPoints, "matchPoints");
  if (costs) check.field("activity", costs.field, "costs.field");
  if (studies) {
    const { coded, followed, sure, bearsOn } = studies;
    coded.forEach((field, i) => {
      check.field("activity", field, `studies.coded.${i}`);
    });
    const { supports, contradicts, mixed } = followed;
    check.values("activity", followed.field, [...supports, ...contradicts, ...mixed], "studies.followed");
    if (sure) check.values("activity", sure.field, sure.values, "studies.sure");
    if (bearsOn) check.field("activity", bearsOn, "studies.bearsOn");
  }
  return {
    ...success,
    isReferral: referrals && check.condition(referrals.when, "referrals.when"),
    isStudy: studies && check.condition(studies.when, "studies.when"),
  };
}

/** The fields of a relationship that the plugins say hold the points of its match. */
export function matchPointsOf(plugins: readonly ParsedPlugin[]): readonly string[] {
  return plugins.flatMap(({ success }) => {
    const { data } = sections.success.safeParse(success);
    return data?.matchPoints === undefined ? [] : [`engagement.${data.matchPoints}`];
  });
}

class Checker {
  constructor(
    readonly context: CompileContext,
    readonly path: string,
  ) {}

  condition(when: string, at: string): Condition {
    const rights = { scopes: ["activity", "policy"], identityBarredBecause };
    return this.context.formulas.condition({ when }, `${this.path}.${at}`, rights).holds;
  }

  field(kind: RecordKind, id: string, at: string) {
    const { fields, fieldsOf } = this.context.words;
    const field = fields.get(`${kind}.${id}`);
    if (field === undefined)
      this.context.problems.push({
        code: "unknown-field",
        path: `${this.path}.${at}`,
        message: `There is no field ${kind}.${id}.`,
        hint: didYouMean(
          id,
          (fieldsOf.get(kind) ?? []).map((one) => one.id),
          "field",
        ),
      });
    return field;
  }

  values(kind: RecordKind, id: string, wanted: readonly string[], at: string): void {
    const field = this.field(kind, id, `${at}.field`);
    const known = field?.values?.map((value) => value.id) ?? [];
    for (const value of field ? wanted.filter((one) => !known.includes(one)) : [])
      this.context.problems.push({
        code: "unknown-value",
        path: `${this.path}.${at}`,
        message: `${kind}.${id} has no value ${value}.`,
        hint: didYouMean(value, known, "value"),
      });
  }
}

function repeatedIn(items: readonly { readonly id: string }[], list: string) {
  return repeated(
    items.map(({ id }) => id),
    list,
  );
}

/**
 * What holds for a scheme that does not say how success is measured: the headings and raters that its indicators name. A
 * heading is of change where anything under it is observed, and of work otherwise; the client, who is a kind of record
 * in every scheme, rates themselves.
 */
export function unsaid(plugins: readonly ParsedPlugin[]): Success {
  const indicators = plugins.flatMap((plugin) => [
    ...((plugin.indicators ?? []) as readonly Indicator[]),
    ...((plugin.instruments ?? []) as readonly AssessmentInstrument[]).flatMap(instrumentIndicators),
  ]);
  const named = (ids: readonly string[]) => [...new Set(ids)];
  const source = "as the indicators name it";
  const headings = named(indicators.map(({ heading }) => heading)).map((id): HeadingScheme => {
    const isObserved = indicators.some(({ heading, scale }) => heading === id && scale !== undefined);
    return {
      id,
      title: titled(id),
      holds: isObserved ? "change" : "work",
      says: "The scheme says nothing more of this heading.",
      source,
    };
  });
  const raters = named(["client", "mentor", ...indicators.flatMap(({ raters }) => raters)]).map(
    (id): Rater => ({ id, title: titled(id), self: id === "client", source }),
  );
  return { headings, raters };
}

const titled = (id: string) => capital(id.replaceAll(/[-_]/g, " "));
