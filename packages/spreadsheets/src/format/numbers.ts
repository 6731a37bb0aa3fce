import { dayText } from "@waymark/core";

/** A number as a spreadsheet shows it: without the noise of the last binary digits. */
export function numberText(raw: string): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** The day number on which the count of days in a workbook starts: 30 December 1899, or 1 January 1904. */
const epochs = { 1900: -25_569, 1904: -24_107 } as const;

/**
 * The day, and the time where there is one, of a count of days since a workbook's first.
 *
 * @example
 * ```ts
 * serialText(46_053, 1900); // => "2026-01-31"
 * serialText(46_053.5, 1900); // => "2026-01-31 12:00"
 * ```
 */
export function serialText(serial: number, epoch: 1900 | 1904): string {
  const minutes = Math.round(serial * 1_440);
  const days = Math.floor(minutes / 1_440);
  const rest = minutes - days * 1_440;
  const pad = (value: number) => String(value).padStart(2, "0");
  const time = `${pad(Math.floor(rest / 60))}:${pad(rest % 60)}`;
  if (days === 0) return time;
  // A leap day that there never was counts as day 60 of the first system.
  const day = dayText(days + epochs[epoch] + (epoch === 1900 && days < 60 ? 1 : 0));
  return rest === 0 ? day : `${day} ${time}`;
}

const dayFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

/** Whether cells of a number format show a day or a time. */
export function isDayFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return dayFormats.has(id) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
  return /[dyhs]|m{1,5}/i.test(bare) && !/general|[#0?]/i.test(bare.replaceAll(/\.0+/g, ""));
}
