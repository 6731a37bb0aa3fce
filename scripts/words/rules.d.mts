export interface WordRule {
  readonly id: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly where: readonly string[];
  readonly unless?: RegExp;
  readonly bad: string;
  readonly good: string;
}
export const rules: readonly WordRule[];
