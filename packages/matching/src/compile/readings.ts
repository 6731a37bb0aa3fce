import type { FieldReader, Reading } from "@waymark/core";
import { type CompiledFactor, isOn, settingsOfFactor } from "./factor.js";
import type { MatchingModel } from "./matching-model.js";

interface Piece {
  readonly id: string;
  readonly title: string;
  readonly justification?: string | undefined;
  readonly lawfulBasis?: string | undefined;
}

/** What reads which fields: the factors that count, the rules, and what forms pairs. */
export function readings({ factors, rules, pairs }: MatchingModel): Reading[] {
  const counting = factors.filter(isOn);
  return [
    ...counting.map((factor) => ({
      names: [...new Set([...factor.reads, ...factor.readsForWhom])],
      reader: readerOf("factor", { ...factor, title: factor.factor.title }, onlyIfAsked(factor)),
    })),
    ...rules.map(({ rule, reads }) => ({ names: reads, reader: readerOf("rule", rule) })),
    ...(pairs?.askedBy.map((item) => ofPair(item, item.reads)) ?? []),
    ...(pairs?.rules.map(({ rule, reads }) => ofPair(rule, reads)) ?? []),
    ...(pairs?.scales.map(({ scale, compiled }) => ofPair(scale, compiled.reads)) ?? []),
  ];
}

function onlyIfAsked(factor: CompiledFactor): boolean {
  return settingsOfFactor(factor).every(
    ({ mode, weight }) => mode === "if-asked" || mode === "off" || weight === 0,
  );
}

/** The second mentor of a pair is a mentor: the field is the same. */
function ofPair(item: Piece, reads: readonly string[]): Reading {
  return {
    names: reads.map((name) => name.replace(/^second\./, "mentor.")),
    reader: readerOf("pair", item),
  };
}

function readerOf(kind: string, piece: Piece, ifAsked = false): FieldReader {
  return {
    kind,
    id: piece.id,
    title: piece.title,
    when: ifAsked ? "if-asked" : "always",
    justification: piece.justification ?? null,
    lawfulBasis: piece.lawfulBasis ?? null,
  };
}
