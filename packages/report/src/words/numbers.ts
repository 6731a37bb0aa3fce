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
 * Points in full, so that a column adds up on paper.
 *
 * @example
 * ```ts
 * exact(1_805); // => "18.05"
 * ```
 */
export function exact(points: number): string {
  const size = Math.abs(points);
  return `${points < 0 ? "−" : ""}${Math.floor(size / 100)}.${String(size % 100).padStart(2, "0")}`;
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

/**
 * The first letter as a capital.
 *
 * @example
 * ```ts
 * capital("six wait"); // => "Six wait"
 * ```
 */
export function capital(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
