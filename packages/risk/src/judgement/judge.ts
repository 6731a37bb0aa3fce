import type { ProblemCode } from "@waymark/core";
import {
  dayNumber,
  didYouMean,
  longDay,
  type Model,
  type Problem,
  roleNamed,
  WaymarkError,
} from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import type { Range } from "../assess/rating.js";
import { type Band, type RiskCategory, riskOf } from "../compile/index.js";
import { blank } from "../decisions/blank.js";
import type { CategoryRisk } from "../propagate/categories.js";
import { type AssessedRange, assessedRanges } from "./assessed-ranges.js";

/** A named person's judgement of one category, with reasons. */
export interface Judgement {
  readonly category: RiskCategory;
  /** The id of a band. */
  readonly band: Band["id"];
  /** A pseudonym. */
  readonly by: string;
  /** One of the scheme’s roles, by any of its names; a judgement is somebody’s in a role. */
  readonly role: string;
  /** The day, as `2026-01-31`, not after that of the assessment. */
  readonly on: string;
  readonly reasons: readonly string[];
}

/** Judgement and arithmetic of one category, side by side. Neither changes the other. */
export interface SideBySide {
  readonly category: RiskCategory;
  readonly arithmetic: CategoryRisk;
  /** The exact range over assessors' ranges; the arithmetic's own where they gave none. */
  readonly assessed: Range;
  readonly judgements: readonly Judgement[];
  /**
   * For each judgement: how it stands to the arithmetic, and whether a range reaches it: that of the facts, or the
   * exact one over what assessors think possible (`assessed`).
   */
  readonly differences: readonly {
    readonly by: string;
    readonly difference: "agrees" | "judged higher" | "judged lower";
    readonly withinRange: boolean;
  }[];
}

/**
 * Structured judgements beside the arithmetic, category by category: all are kept, none is averaged, and where
 * they differ it shows. A category that nobody judged has an empty list.
 *
 * @param ranges what assessors think possible of single risks: a judgement that they reach is not outside the range
 * @throws WaymarkError `unknown-band`, `unknown-category`, `no-name`, `no-reason`, `unknown-role`, `bad-day` where the
 *   day is not in the calendar or after the assessment, with every problem
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const assessment = assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" });
 * const judged = besideJudgement(model, assessment, [{ category: "mentor", band: "extreme", by: "P-7", role: "Project Manager", on: "2026-06-30", reasons: ["He was followed home."] }]);
 * judged[1].differences[0].difference; // => "judged higher"
 * ```
 */
export function besideJudgement(
  model: Model,
  assessment: RiskAssessment,
  judgements: readonly Judgement[],
  ranges: readonly AssessedRange[] = [],
): SideBySide[] {
  const bandIds = riskOf(model).bands.map(({ id }) => id);
  const categories = riskOf(model).categories.map(({ id }) => id);
  check(judgements, model, assessment.asOf);
  const thought = assessedRanges(model, assessment, ranges).categories;
  const rank = (points: number) =>
    riskOf(model).bands.reduce((at, { from }, i) => (from <= points ? i : at), 0);
  return categories.map((category): SideBySide => {
    const [arithmetic, assessed] = [assessment.categories[category]!, thought[category]!];
    const reaches = ({ low, high }: Range, judged: number) => rank(low) <= judged && judged <= rank(high);
    const own = judgements
      .filter((one) => one.category === category)
      .sort((a, b) => (`${a.on} ${a.by}` < `${b.on} ${b.by}` ? -1 : 1));
    return {
      category,
      arithmetic,
      assessed,
      judgements: own,
      differences: own.map(({ by, band }) => {
        const [judged, scored] = [bandIds.indexOf(band), rank(arithmetic.points)];
        return {
          by,
          difference: judged === scored ? "agrees" : judged > scored ? "judged higher" : "judged lower",
          withinRange: reaches(arithmetic, judged) || reaches(assessed, judged),
        };
      }),
    };
  });
}

function check(judgements: readonly Judgement[], model: Model, asOf: string): void {
  const { roles } = model;
  const { bands, categories: known } = riskOf(model);
  const bandIds = bands.map(({ id }) => id);
  const categories = known.map(({ id }) => id);
  const problems: Problem[] = [];
  judgements.forEach((one, i) => {
    const add = (code: ProblemCode, message: string, hint: string) =>
      problems.push({ code, path: `judgements[${i}]`, message, hint });
    if (!bandIds.includes(one.band))
      add("unknown-band", "There is no such band.", didYouMean(one.band, bandIds, "band"));
    if (!categories.includes(one.category))
      add("unknown-category", "There is no such category.", didYouMean(one.category, categories, "category"));
    if (blank(one.by)) add("no-name", "Nobody signs it.", "Give the pseudonym of who judges.");
    if (blank(one.role) || (roles.length > 0 && roleNamed(roles, one.role) === undefined))
      add(
        "unknown-role",
        "There is no such role.",
        didYouMean(
          String(one.role),
          roles.map(({ title }) => title),
          "role",
        ),
      );
    if (dayNumber(String(one.on)) === undefined)
      add("bad-day", "This is not a day in the calendar.", "Write 2026-01-31.");
    else if (one.on > asOf)
      add("bad-day", `It is dated after the assessment of ${longDay(asOf)}.`, "Assess that day’s facts.");
    if (!Array.isArray(one.reasons) || one.reasons.every(blank))
      add("no-reason", "No reason is given.", "Say why; a judgement without reasons is an opinion.");
  });
  if (problems.length > 0) throw new WaymarkError(problems);
}
