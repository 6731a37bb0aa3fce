import type { FieldReader, Reading } from "@waymark/core";
import type { MatchingModel } from "./matching-model.js";

interface Piece {
  readonly id: string;
  readonly title: string;
  readonly justification?: string | undefined;
  readonly lawfulBasis?: string | undefined;
}

/** What reads which fields: the factors that count, the rules, and what forms pairs. */
export function readings({ factors, rules, pairs }: MatchingModel): Reading[] {
  const counting = factors.filter(({ mode, weight }) => mode !== "off" && weight > 0);
  return [
    ...counting.map(({ id, factor: { title }, mode, reads, justification, lawfulBasis }) => ({
      names: reads,
      reader: readerOf("factor", { id, title, justification, lawfulBasis }, mode === "if-asked"),
    })),
    ...rules.map(({ rule, reads }) => ({ names: reads, reader: readerOf("rule", rule) })),
    ...(pairs?.askedBy.map((item) => ofPair(item, item.reads)) ?? []),
    ...(pairs?.rules.map(({ rule, reads }) => ofPair(rule, reads)) ?? []),
    ...(pairs?.scales.map(({ scale, compiled }) => ofPair(scale, compiled.reads)) ?? []),
  ];
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
