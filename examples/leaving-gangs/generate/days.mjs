import { dayNumber, dayText } from "@waymark/core";

/** A day so many days after another, as text. */
export const after = (day, days) => dayText(dayNumber(day) + days);
export const between = (from, to) => dayNumber(to) - dayNumber(from);
