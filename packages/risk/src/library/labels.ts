/**
 * Words by which a register would pass a verdict on a person (our coding): the linter finds them.
 *
 * @example
 * ```ts
 * labels.includes("terrorist"); // => true
 * ```
 */
export const labels: readonly string[] = Object.freeze([
  "terrorist",
  "terrorists",
  "extremist client",
  "extremist clients",
]);
