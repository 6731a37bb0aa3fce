/** A whole number of tenths with its one decimal: 125 is `12.5`. */
export function sayTenths(tenths: number): string {
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/**
 * What to do where several things stand in the way: one sentence or two as they are, several as numbered steps.
 *
 * @example
 * ```ts
 * steps(["Finish the training.", "Renew the vetting."]); // => "1. Finish the training. 2. Renew the vetting."
 * ```
 */
export function steps(remedies: readonly string[]): string {
  const each = [...new Set(remedies)];
  return each.length === 1 ? each[0]! : each.map((one, i) => `${i + 1}. ${one}`).join(" ");
}

/** Points as a whole number out of 100: the levels are judged by hand, and tenths would say more than anybody knows. */
export function sayWhole(points: number): string {
  const whole = Math.round(points / 100);
  if (whole === 0 && points > 0) return "less than one point";
  return whole === 1 ? "1 point" : `${whole} points`;
}
