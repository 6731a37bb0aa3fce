import { badInput, dayNumber, type Model } from "@waymark/core";
import type { RiskAssessment } from "../assess/assessment.js";
import type { BarrierMode, ControlState } from "../controls/barriers.js";
import { modelMark } from "./score-tables.js";

/** What a score string says of one risk. */
export interface ScoredRisk {
  readonly id: string;
  /** Ids of the levels that the facts leave possible, in the scale's order: one where it is settled. */
  readonly likelihood: readonly string[];
  readonly impact: readonly string[];
  /** In the order of the controls' ids. */
  readonly controls: readonly ControlState[];
}

/** A score string, taken apart. */
export interface Score {
  readonly model: string;
  readonly version: string;
  readonly tables: string;
  readonly barriers: BarrierMode;
  readonly asOf: string;
  readonly engagement: string;
  /** Duties that are due, and that may be. */
  readonly due: readonly string[];
  readonly open: readonly string[];
  readonly risks: readonly ScoredRisk[];
}

const signs: readonly (readonly [ControlState, string])[] = [
  ["in place", "+"],
  ["missing", "-"],
  ["unknown", "?"],
  ["planned", "p"],
  ["lapsed", "x"],
];

/**
 * An assessment in one line of text, from which anyone can recompute it with the model's tables, from the levels that
 * the facts reached to every point:
 *
 * `WR2|model@version|tables|series|2026-06-30|E1|!due ?open|risk=likelihood*impact:controls|…`
 *
 * A rating is the id of the level that it reached; an open one is those that it may be, with `/` between. Controls are one sign each, in the order of ids: `+`
 * in place, `-` missing, `?` unknown, `p` planned, `x` lapsed. Risks come in the order of ids. One assessment has
 * one string and no other.
 *
 * @throws WaymarkError `other-model` where the assessment was made with another model
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const text = scoreString(model, assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" }));
 * text.startsWith("WR2|scheme@1.0.0|"); // => true
 * readScore(text).risks.length === riskOf(model).risks.length; // => true
 * ```
 */
export function scoreString(model: Model, assessment: RiskAssessment): string {
  if (assessment.model.fingerprint !== model.fingerprint)
    throw badInput(
      "other-model",
      "assessment",
      "It was made with another model.",
      "Give the model it names.",
    );
  const dutiesIn = (state: string) =>
    assessment.duties.filter((duty) => duty.state === state).map(({ id }) => id);
  return writeScore({
    model: model.name,
    version: model.version,
    tables: modelMark(model),
    barriers: assessment.barriers,
    asOf: assessment.asOf,
    engagement: assessment.engagement,
    due: dutiesIn("due"),
    open: dutiesIn("unknown"),
    risks: assessment.items.map(({ id, levels, controls }) => ({
      id,
      ...levels,
      controls: controls.map(({ state }) => state),
    })),
  });
}

/**
 * The text of a score; {@link readScore} the other way round.
 *
 * @example
 * ```ts
 * const text = "WR2|demo@1.0.0|0123456789ab|series|2026-06-30|E1|!report ?child|flood=likely/rare*minor:+-?px";
 * writeScore(readScore(text)) === text; // => true
 * ```
 */
export function writeScore(score: Score): string {
  return [
    "WR2",
    `${score.model}@${score.version}`,
    ...[score.tables, score.barriers, score.asOf, score.engagement],
    [...score.due.map((id) => `!${id}`), ...score.open.map((id) => `?${id}`)].join(" "),
    ...score.risks.map(writeRisk),
  ].join("|");
}

function writeRisk({ id, likelihood, impact, controls }: ScoredRisk): string {
  const barrier = controls.map((state) => signs.find(([one]) => one === state)![1]).join("");
  return `${id}=${likelihood.join("/")}*${impact.join("/")}:${barrier}`;
}

const word = "[a-z][a-z0-9_-]*";
const riskPattern = new RegExp(`^(${word})=(${word}(?:/${word})*)\\*(${word}(?:/${word})*):([-+?px]*)$`);

/**
 * Take a score string apart. Strict: one wrong sign, and it is refused.
 *
 * @throws WaymarkError `bad-score`, naming the part
 * @example
 * ```ts
 * readScore("WR2|demo@1.0.0|0123456789ab|series|2026-06-30|E1||flood=likely/rare*minor:+-").risks[0].likelihood; // => ["likely", "rare"]
 * ```
 */
export function readScore(text: string): Score {
  if (typeof text !== "string") throw refuse("text", "Give the line of text.");
  const [kind, named = "", tables = "", barriers = "", asOf = "", engagement = "", dutyText = "", ...risks] =
    text.split("|");
  const model = /^([a-z][a-z0-9_-]*)@(\d+\.\d+\.\d+)$/.exec(named);
  if (kind !== "WR2") throw refuse("kind", "Start with WR2.");
  if (!model) throw refuse("model", "Write name@1.2.3.");
  if (!/^[0-9a-f]{12}$/.test(tables)) throw refuse("tables", "Give twelve hexadecimal digits.");
  if (barriers !== "series" && barriers !== "strongest")
    throw refuse("barriers", "Write series or strongest.");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || dayNumber(asOf) === undefined)
    throw refuse("asOf", "Write a day of the calendar, as 2026-01-31.");
  if (engagement.trim() === "") throw refuse("engagement", "Give its id.");
  const duties = dutyText === "" ? [] : dutyText.split(" ");
  if (duties.some((duty) => !/^[!?][a-z][a-z0-9_-]*$/.test(duty)))
    throw refuse("duties", "Write !due or ?open.");
  const dutiesWith = (sign: string) => duties.filter((duty) => duty[0] === sign).map((duty) => duty.slice(1));
  const score: Score = {
    ...{ model: model[1]!, version: model[2]!, tables, barriers, asOf, engagement },
    ...{ due: dutiesWith("!"), open: dutiesWith("?"), risks: risks.map(readRisk) },
  };
  if (writeScore(score) !== text) throw refuse("duties", "Write duties that are due before open ones.");
  return score;
}

function readRisk(text: string, index: number): ScoredRisk {
  const parts = riskPattern.exec(text);
  if (!parts) throw refuse(`risks[${index}]`, "Write id=likelihood*impact:controls.");
  const [, id = "", likelihood = "", impact = "", controls = ""] = parts;
  const levelsIn = (list: string): string[] => {
    const ids = list.split("/");
    if (new Set(ids).size < ids.length) throw refuse(`risks[${index}]`, "Name each level once.");
    return ids;
  };
  return {
    id,
    likelihood: levelsIn(likelihood),
    impact: levelsIn(impact),
    controls: [...controls].map((sign) => signs.find(([, one]) => one === sign)![0]),
  };
}

function refuse(path: string, hint: string) {
  return badInput("bad-score", path, "The score string cannot be read here.", hint);
}
