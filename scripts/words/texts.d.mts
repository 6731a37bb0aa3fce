import type { WordRule } from "./rules.mjs";

export interface ShownText {
  readonly kind: string;
  readonly text: string;
  readonly line?: number;
}
export function textsOf(file: string, source: string): readonly Required<ShownText>[];
export function findInText(text: ShownText): readonly WordRule[];
