/**
 * A whole number as people and spreadsheets write it: with a comma or a space between thousands, a decimal point or
 * comma before noughts, and the sign of a currency. Undefined for anything else, and for `1.000`: that is one where some
 * live, and a thousand where others do.
 *
 * @example
 * ```ts
 * wholeNumberOf("£1,200.00"); // => 1200
 * wholeNumberOf("200,00"); // => 200
 * wholeNumberOf("1.000"); // => undefined
 * wholeNumberOf("12.50"); // => undefined
 * ```
 */
export function wholeNumberOf(text: string): number | undefined {
  const bare = text.trim().replace(/^([+-]?)\s*[£€$]\s*|\s*[£€$]$/g, "$1");
  const parts =
    /^([+-]?)(?:(\d{1,15})(?:[.,]0{1,2})?|(\d{1,3}(?:([, \u00A0\u202F’'])\d{3})(?:\4\d{3}){0,3})(?:\.0{1,2})?|(\d{1,3}(?:\.\d{3}){1,4}),0{1,2})$/u.exec(
      bare,
    );
  if (!parts) return undefined;
  const [, sign = "", plain, english, , continental] = parts;
  const digits = (plain ?? english ?? continental ?? "").replaceAll(/\D/g, "");
  return Number(`${sign}${digits}`) + 0;
}
