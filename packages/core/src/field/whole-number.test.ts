import { expect, it } from "vitest";
import { wholeNumberOf } from "./whole-number.js";

it.each([
  ["200,00", 200],
  ["£200", 200],
  ["£ 1,200.00", 1200],
  ["200 €", 200],
  ["1.200,00", 1200],
  ["1 200", 1200],
  ["1 200", 1200],
  ["-3", -3],
  ["3.0", 3],
  ["-0", 0],
  ["1,000,000", 1_000_000],
])("%s is %d", (text, value) => expect(wholeNumberOf(text)).toBe(value));

it.each([
  "1.000",
  "12.50",
  "200,5",
  "1,20",
  "80%",
  "two",
  "",
  "£",
  "1,2000",
  "1e3",
  "0x10",
  "1 2",
  "12,34,567",
])("%s is no whole number", (text) => expect(wholeNumberOf(text)).toBeUndefined());
