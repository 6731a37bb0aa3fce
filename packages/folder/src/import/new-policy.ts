import { compile, type Model } from "@waymark/core";
import { policy, westMidlands } from "@waymark/west-midlands";

/** The policy of a new caseload, dated the day on which it is made, where the day is known. */
export function newPolicy({ today }: { readonly today?: string }): {
  readonly policy: unknown;
  readonly model: Model;
} {
  const dated = today === undefined ? policy : { ...policy, asOf: today };
  return { policy: dated, model: compile(dated, { plugins: [westMidlands] }) };
}
