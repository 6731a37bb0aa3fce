import fc from "fast-check";
import { expect, it } from "vitest";
import { dayNumber, dayText } from "./days.js";

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
