import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber, dayOf, dayText } from "./days.js";

it("days agree with the calendar, there and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 2_000_000 }), (number) => {
      const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
      fc.pre(/^\d{4}-/.test(text));
      expect(dayText(number)).toBe(text);
      expect(dayNumber(text)).toBe(number);
    }),
  );
});

it.each([
  "2026-02-29",
  "2100-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-04-31",
  "26-01-01",
  "2026-1-1",
  "",
  "2026-01-01T00",
])("%s is no day", (text) => expect(dayNumber(text)).toBeUndefined());

it.each([
  ["31/1/2026", "2026-01-31"],
  ["31.01.2026", "2026-01-31"],
  ["31-01-2026", "2026-01-31"],
  ["2026/1/31", "2026-01-31"],
  ["31st January 2026", "2026-01-31"],
  ["4-Sept-2026", "2026-09-04"],
  ["2026-01-31 00:00:00", "2026-01-31"],
  ["31/01/2026 09:30", "2026-01-31"],
])("%s is read as %s", (text, day) => expect(dayText(dayOf(text)!)).toBe(day));

it.each([
  "31/01/26",
  "1/31/2026",
  "31 Janvier 2026",
  "31/01-2026",
  "46112",
  "today",
  "2026-01-31 24:00",
  "31/01/2026 09:75",
])("%s is no day as people write it", (text) => expect(dayOf(text)).toBeUndefined());

it("reads the month first where that is said", () =>
  expect(dayText(dayOf("1/31/2026", "month-first")!)).toBe("2026-01-31"));
