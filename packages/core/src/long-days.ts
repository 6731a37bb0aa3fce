const months = "January February March April May June July August September October November December".split(
  " ",
);

/**
 * A day as a reader writes it; what is not a day is given back as it is.
 *
 * @example
 * ```ts
 * longDay("2026-03-03"); // => "3 March 2026"
 * ```
 */
export function longDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const month = months[Number(parts?.[2]) - 1];
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : day;
}

/**
 * A text with each of its days as a reader writes it.
 *
 * @example
 * ```ts
 * longDays("Due on 2026-03-03."); // => "Due on 3 March 2026."
 * ```
 */
export function longDays(text: string): string {
  return text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, longDay);
}
