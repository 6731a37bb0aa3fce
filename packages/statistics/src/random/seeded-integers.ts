import { problem, throwAll } from "../problems.js";

/** Whole numbers that look random and are the same for the same seed, on any machine. */
export interface SeededIntegers {
  /** A whole number from 0 to `below` − 1, each as likely as the others. */
  next(below: number): number;
}

/**
 * A generator of whole numbers from a seed: SplitMix32 (Steele, Lea and Flood 2014), in 32-bit integer arithmetic.
 * Numbers past the greatest multiple of `below` are thrown away, so that none is favoured.
 *
 * @param seed a whole number from 0 to 4 294 967 295
 * @throws InputError `bad-seed`
 * @example
 * ```ts
 * const [a, b] = [seededIntegers(7), seededIntegers(7)];
 * a.next(6) === b.next(6); // => true
 * ```
 */
export function seededIntegers(seed: number): SeededIntegers {
  if (!Number.isInteger(seed) || seed < 0 || seed > 4_294_967_295)
    throwAll([
      problem("bad-seed", "seed", "The seed does not fit.", "Give a whole number from 0 to 4294967295."),
    ]);
  let state = seed | 0;
  const draw = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
  let [range, limit] = [1, 4_294_967_296];
  return {
    next(below) {
      if (below !== range) {
        range = below;
        limit = 4_294_967_296 - (4_294_967_296 % below);
      }
      let value = draw();
      while (value >= limit) value = draw();
      return value % below;
    },
  };
}
