import type { RecordValues, Value } from "@waymark/core";
import type { CompiledFactor } from "../compile/index.js";

/** What a client says of a factor, or of a mentor with some value of it. */
export type WishWord = "must" | "prefer" | "prefer-not" | "never" | "any";

/** One wish of a client, as it is written: `faith:must`, or `gender=female:must`. */
export interface Wish {
  readonly factor: string;
  /** The values that it names, as they are written; none where it is about being alike. */
  readonly values: readonly string[];
  readonly wish: WishWord;
}

/** The wishes in a cell, whether or not it has been read; what is none is left out. */
export function wishesIn(cell: Value | undefined): Wish[] {
  const list = Array.isArray(cell) ? cell : String(cell ?? "").split(/[;|]/);
  return list.flatMap((text: string): Wish[] => {
    const [, factor, values, wish] = /^\s*([^:=]+?)\s*(?:=([^:]*))?:\s*(.+?)\s*$/s.exec(text) ?? [];
    if (factor === undefined || wish === undefined) return [];
    const word = wish.toLowerCase().replaceAll(/\s+/g, "-") as WishWord;
    const named = values === undefined ? [] : values.split(/\s+or\s+/i).map((value) => value.trim());
    return [{ factor: factor.toLowerCase(), values: named, wish: word }];
  });
}

/** A client's wishes on one factor: one about being alike, and one that names values. */
export interface WishesOnFactor {
  readonly alike: WishWord | undefined;
  readonly named: Wish | undefined;
}

/** A client's wishes, by factor. */
export function wishesOf({ wishes }: RecordValues): (factor: CompiledFactor) => WishesOnFactor {
  const all = wishesIn(wishes);
  return ({ id }) => {
    const own = all.filter(({ factor }) => factor === id);
    return {
      alike: own.find(({ values }) => values.length === 0)?.wish,
      named: own.find(({ values }) => values.length > 0),
    };
  };
}

/** Whether a wish is a rule for its client. */
export const isBinding = (wish: WishWord | undefined): wish is "must" | "never" =>
  wish === "must" || wish === "never";

/** What stands for a factor where a wish names some of its values: whether the mentor has one of them. */
export function factorNaming(factor: CompiledFactor, values: readonly string[]): CompiledFactor {
  const { named } = factor;
  if (named === undefined) return factor;
  const scale = named.scaleOf(values);
  return {
    ...factor,
    factor: { ...factor.factor, met: 5_000, asked: undefined, profile: `Is someone ${named.says(values)}.` },
    ...{ similar: scale, different: undefined, against: named.scaleAgainst(values), asked: scale },
    reads: scale.reads,
  };
}
