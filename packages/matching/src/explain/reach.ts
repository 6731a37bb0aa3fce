import type { Model, RecordValues, Value } from "@waymark/core";
import { nextValues } from "./next-values.js";
import type { Part } from "./parts.js";

/** A record after some changes, and what it gives over the terms of a part. */
export interface State {
  readonly record: RecordValues;
  readonly steps: number;
  /** Rules and wishes of the part that stand in the way, or might. */
  readonly blocks: number;
  readonly points: number;
}

/** What changes of one part can reach. */
export interface Reach {
  readonly part: Part;
  readonly now: State;
  /** By how many changes at most: the state without blocks that has the most points; undefined where there is none. */
  readonly best: readonly (State | undefined)[];
  /** The states that one change makes. */
  readonly single: readonly State[];
  /** Up to how many changes every state was looked at; infinite where nothing more can be reached. */
  readonly complete: number;
}

/** The most states of one part that are looked at. */
const mostStates = 20_000;

/**
 * Breadth first through the states that up to `most` changes of a part's fields can reach. A change is another
 * word, number or truth, or one word more or less of a set; words that no rule or factor can tell apart are tried
 * once.
 */
export function reach(
  model: Model,
  part: Part,
  record: RecordValues,
  beside: RecordValues,
  most: number,
): Reach {
  const now = stateOf(part, record, 0);
  const best: (State | undefined)[] = [now.blocks === 0 ? now : undefined];
  const single: State[] = [];
  const found = { part, now, best, single };
  const top = mostOf(part, record);
  const isFull = (state: State | undefined) => state?.blocks === 0 && state.points === top;
  if (isFull(now)) return { ...found, complete: Number.POSITIVE_INFINITY };
  const seen = new Set([keyOf(part, record)]);
  let edge: readonly State[] = [now];
  // One word, number or truth by itself is anything after one change.
  const [only, ...others] = part.fields;
  const deepest = others.length === 0 && only!.kind !== "categories" ? 1 : most;
  for (let steps = 1; steps <= deepest; steps++) {
    const next: State[] = [];
    for (const state of edge) {
      for (const field of part.fields) {
        for (const value of nextValues(model, part, field, state.record, beside)) {
          const changed: Record<string, Value> = { ...state.record, [field.id]: value };
          const key = keyOf(part, changed);
          if (seen.has(key)) continue;
          seen.add(key);
          next.push(stateOf(part, changed, steps));
        }
      }
      if (seen.size > mostStates) return { ...found, complete: steps - 1 };
    }
    if (steps === 1) single.push(...next);
    best.push(next.reduce(better, best[steps - 1]));
    if (next.length === 0) return { ...found, complete: Number.POSITIVE_INFINITY };
    if (isFull(best[steps])) return { ...found, complete: Number.POSITIVE_INFINITY };
    edge = next;
  }
  return { ...found, complete: deepest < most ? Number.POSITIVE_INFINITY : most };
}

function better(best: State | undefined, state: State): State | undefined {
  return state.blocks === 0 && (!best || state.points > best.points) ? state : best;
}

/** The most points that a part can give, whatever its fields become. */
function mostOf({ fields, terms }: Part, record: RecordValues): number {
  const blank = { ...record, ...Object.fromEntries(fields.map(({ id }) => [id, null])) };
  return terms.reduce((sum, term) => sum + term.high(blank), 0);
}

function stateOf({ terms }: Part, record: RecordValues, steps: number): State {
  let [blocks, points] = [0, 0];
  for (const term of terms) {
    blocks += term.blocks(record);
    points += term.points(record);
  }
  return { record, steps, blocks, points };
}

function keyOf({ fields }: Part, record: RecordValues): string {
  return JSON.stringify(fields.map(({ id }) => record[id] ?? null));
}
