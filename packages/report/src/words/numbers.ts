const small = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

/**
 * Points as a reader says them: hundredths with one decimal, a half rounded up.
 *
 * @example
 * ```ts
 * score(7_838); // => "78.4"
 * score(10_000); // => "100.0"
 * ```
 */
export function score(points: number): string {
  const tenths = Math.floor((points + 5) / 10);
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/**
 * Points as a whole number out of 100, as pages say what rests on levels that were judged by hand; a half is rounded up.
 *
 * @example
 * ```ts
 * whole(7_838); // => "78"
 * ```
 */
export function whole(points: number): string {
  return String(Math.floor((points + 50) / 100));
}

/** Points as a number out of 100, as a file holds them. */
export function outOf100(points: number): number {
  return points / 100;
}

/**
 * Points with their sign, as a difference is told.
 *
 * @example
 * ```ts
 * signedScore(-1_250); // => "−12.5"
 * signedScore(0); // => "0.0"
 * ```
 */
export function signedScore(points: number): string {
  return points === 0 ? "0.0" : `${points > 0 ? "+" : "−"}${score(Math.abs(points))}`;
}

/**
 * A share as a percentage.
 *
 * @example
 * ```ts
 * percent(0.125); // => "13%"
 * percent(0.125, 1); // => "12.5%"
 * ```
 */
export function percent(share: number, decimals = 0): string {
  const scale = 10 ** decimals;
  return `${(Math.round(share * 100 * scale) / scale).toFixed(decimals)}%`;
}

/**
 * A number with at most three decimals.
 *
 * @example
 * ```ts
 * decimal(-0.123456); // => "−0.123"
 * ```
 */
export function decimal(value: number): string {
  return String(Math.round(value * 1_000) / 1_000).replace("-", "−");
}

/**
 * An amount of money.
 *
 * @example
 * ```ts
 * pounds(-12_500.5); // => "−£12,500.50"
 * ```
 */
export function pounds(amount: number): string {
  const [whole = "0", pence = "00"] = Math.abs(amount).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "−" : ""}£${grouped}${pence === "00" ? "" : `.${pence}`}`;
}

/**
 * A whole number in a sentence: in words up to twelve, then in figures.
 *
 * @example
 * ```ts
 * inWords(6); // => "six"
 * inWords(41); // => "41"
 * ```
 */
export function inWords(count: number): string {
  return small[count] ?? String(count);
}

/**
 * A place in an order.
 *
 * @example
 * ```ts
 * ordinal(23); // => "23rd"
 * ordinal(11); // => "11th"
 * ```
 */
export function ordinal(place: number): string {
  const teens = place % 100 >= 11 && place % 100 <= 13;
  const end = teens ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${end}`;
}

/**
 * A count with its noun.
 *
 * @example
 * ```ts
 * counted(1, "client"); // => "one client"
 * counted(3, "duty", "duties"); // => "three duties"
 * ```
 */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : many}`;
}
