/**
 * The number of a calendar day, counted from 1970-01-01 as day 0; undefined where the text is not a day that
 * exists. Whole-number arithmetic only: no clock, no time zone.
 *
 * @example
 * ```ts
 * dayNumber("1970-02-01"); // => 31
 * dayNumber("2026-02-31"); // => undefined
 * ```
 */
export function dayNumber(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  // Days from civil (Hinnant): years start in March, so that the leap day comes last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A time that a clock shows: 24:00 could be the day before or the day after, and is left to a problem. */
const timeOfDay = /[T ](?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?: ?[AP]M)?Z?$/i;

/**
 * The number of a day as people and spreadsheets write it: `2026-01-31`, `31/01/2026`, `31.1.2026`, `31-01-2026`,
 * `31 January 2026`, `31-Jan-2026`, each also with a time after it. The day comes before the month unless said
 * otherwise. Undefined where it is no day, or where its year has two digits.
 *
 * @example
 * ```ts
 * dayText(dayOf("3/4/2026")); // => "2026-04-03"
 * dayText(dayOf("3/4/2026", "month-first")); // => "2026-03-04"
 * dayText(dayOf("5 Jan 2026")); // => "2026-01-05"
 * ```
 */
export function dayOf(text: string, order: "day-first" | "month-first" = "day-first"): number | undefined {
  const bare = text.trim().replace(timeOfDay, "");
  const year = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (year) return dayFrom(year[1]!, year[2]!, year[3]!);
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(bare);
  if (parts) {
    const [, first = "", , second = "", y = ""] = parts;
    return order === "day-first" ? dayFrom(y, second, first) : dayFrom(y, first, second);
  }
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\.?,?[- ](\d{4})$/i.exec(bare);
  if (!named) return undefined;
  const [, day = "", name = "", y = ""] = named;
  const month = months.findIndex((one) => name.toLowerCase().startsWith(one)) + 1;
  return month > 0 && isMonthName(name, month) ? dayFrom(y, String(month), day) : undefined;
}

const endings = ["uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember"];

function isMonthName(name: string, month: number): boolean {
  const rest = name.toLowerCase().slice(3);
  return rest === "" || rest === endings[month - 1] || (month === 9 && rest === "t");
}

function dayFrom(year: string, month: string, day: string): number | undefined {
  return dayNumber(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/**
 * The calendar day of a day number, as `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * dayText(31); // => "1970-02-01"
 * ```
 */
export function dayText(number: number): string {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The day so many calendar months later; the last day of that month where it has no such day.
 *
 * @param day a day number
 * @param months how many calendar months, 0 or more
 * @example
 * ```ts
 * dayText(addMonths(dayNumber("2026-01-31"), 1)); // => "2026-02-28"
 * ```
 */
export function addMonths(day: number, months: number): number {
  const [year = 0, month = 1, date = 1] = dayText(day).split("-").map(Number);
  const total = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(total / 12), (total % 12) + 1];
  const pad = (value: number, width: number) => String(value).padStart(width, "0");
  return dayNumber(`${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(date, daysInMonth(y, m)), 2)}`)!;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
