import { language } from "./index.js";

/** A day as people say it: Wednesday 30 September 2026. */
export function longDate(day: string): string {
  return said(day, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** A day without its weekday: 30 September 2026. */
export function shortDate(day: string): string {
  return said(day, { day: "numeric", month: "long", year: "numeric" });
}

function said(day: string, parts: Intl.DateTimeFormatOptions): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language.value.code, { ...parts, timeZone: "UTC" })
    .format(date)
    .replaceAll(",", "");
}
