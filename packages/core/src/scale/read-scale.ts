import type { Facts, Run, Value } from "../formula/index.js";
import { didYouMean } from "../nearest.js";
import { badInput } from "../problems.js";
import type { DeclaredFacts, Level, Scale } from "./scale.js";

/** What a scale says of one record or pair. */
export interface Outcome {
  /** The level reached; undefined while missing facts leave it open. */
  readonly level: Level | undefined;
  /** The level's points, or the neutral value kept inside the interval. */
  readonly points: number;
  /** No answer to what is missing gives fewer points than this. */
  readonly low: number;
  /** No answer to what is missing gives more points than this. */
  readonly high: number;
  /** The levels that are possible: the one reached, or all that missing facts leave open. */
  readonly possible: readonly Level[];
  /** Fields whose absence leaves the level open, as `client.faith`. */
  readonly unknown: readonly string[];
}

/** A scale ready to run. */
export interface CompiledScale {
  readonly scale: Scale;
  readonly reads: readonly string[];
  /** Fields of ids among them that it only compares with each other, so that any other names would do. */
  readonly ids: readonly string[];
  /** What the scale says of these facts. */
  evaluate(facts: Facts): Outcome;
  /** The same scale the other way round: what gave most points gives least. */
  reversed(): CompiledScale;
}

/**
 * Make a scale ready to run: its levels' conditions are tried in order, and the first that holds wins. Where a
 * missing fact leaves a condition open, that level and the ones after it stay possible up to the first that
 * holds for certain. The outcome is then the neutral value, with an interval over all levels that are possible.
 *
 * @param conditions one closure for each level, in the same order; the last one always holds.
 * @param path where the scale stands, for what is wrong with the answers of its own function
 */
export function compileScale(
  scale: Scale,
  { reads, ids }: Pick<CompiledScale, "reads" | "ids">,
  conditions: readonly Run[],
  neutral: number,
  path = "",
): CompiledScale {
  const settled = scale.levels.map(
    (level): Outcome => ({
      ...{ level, points: level.points, low: level.points, high: level.points },
      ...{ possible: [level], unknown: [] },
    }),
  );
  const evaluate = scale.decide
    ? decideLevel(scale, reads, settled, neutral, path)
    : firstLevel(scale, reads, conditions, settled, neutral);
  const reversed = () => compileScale(turned(scale), { reads, ids }, conditions, neutral, path);
  return { scale, reads, ids, evaluate, reversed };
}

function turned(scale: Scale): Scale {
  const levels = scale.levels.map((level) => ({ ...level, points: 10_000 - level.points }));
  return { ...scale, levels, ...(scale.neutral === undefined ? {} : { neutral: 10_000 - scale.neutral }) };
}

function firstLevel(
  scale: Scale,
  reads: readonly string[],
  conditions: readonly Run[],
  settled: readonly Outcome[],
  neutral: number,
): CompiledScale["evaluate"] {
  return (facts) => {
    const possible: Level[] = [];
    for (let i = 0; i < conditions.length; i++) {
      const holds = conditions[i]!(facts);
      if (holds === false) continue;
      if (holds === true && possible.length === 0) return settled[i]!;
      possible.push(scale.levels[i]!);
      if (holds === true) break;
    }
    return open(possible, reads, facts, scale.neutral ?? neutral);
  };
}

function decideLevel(
  scale: Scale,
  reads: readonly string[],
  settled: readonly Outcome[],
  neutral: number,
  path: string,
): CompiledScale["evaluate"] {
  const byId = new Map(scale.levels.map((level, i) => [level.id, settled[i]!]));
  return (facts) => {
    const id = scale.decide?.(declaredFacts(reads, facts));
    if (id === undefined) return open(scale.levels, reads, facts, scale.neutral ?? neutral);
    return byId.get(id) ?? noLevel(id, [...byId.keys()], path);
  };
}

/** An answer that is none of the levels is a mistake in the function. Only `undefined` says that the facts leave it open. */
function noLevel(id: unknown, levels: readonly string[], path: string): never {
  const said = typeof id === "string" ? id : String(id);
  throw badInput(
    "no-level",
    path === "" ? "decide" : `${path}.decide`,
    `The function gave ${said}, and the scale has no such level.`,
    `${didYouMean(said, levels, "level")} Give undefined where the facts do not say.`,
  );
}

/** Only what the scale declares: a plugin's function cannot look at anything else. */
function declaredFacts(reads: readonly string[], facts: Facts): DeclaredFacts {
  return Object.freeze(Object.fromEntries(reads.map((name) => [name, readFact(name, facts)])));
}

function open(possible: readonly Level[], reads: readonly string[], facts: Facts, neutral: number): Outcome {
  const points = possible.map((level) => level.points);
  const low = Math.min(...points);
  const high = Math.max(...points);
  const unknown = reads.filter((name) => readFact(name, facts) === null);
  return {
    level: possible.length === 1 ? possible[0] : undefined,
    points: Math.min(high, Math.max(low, neutral)),
    low,
    high,
    possible,
    unknown,
  };
}

/** A field's value by its `scope.field` name; null where it is unknown. */
export function readFact(name: string, facts: Facts): Value {
  const dot = name.indexOf(".");
  const record = facts[name.slice(0, dot)];
  const field = name.slice(dot + 1);
  return record !== undefined && Object.hasOwn(record, field) ? (record[field] ?? null) : null;
}
