import { describe, expect, it } from "vitest";
import { contrast } from "./contrast.js";
import { dark, light, type Palette } from "./palette.js";
import { sheet } from "./sheet.js";

const text: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ["ink", "paper"],
  ["ink", "tint"],
  ["ink", "urgentTint"],
  ["ink", "warnTint"],
  ["muted", "paper"],
  ["muted", "tint"],
  ["muted", "urgentTint"],
  ["muted", "warnTint"],
  ["accent", "paper"],
  ["accent", "tint"],
  ["accent", "urgentTint"],
  ["accent", "warnTint"],
  ["onMark", "mark"],
  ["onMark", "markAlternate"],
  ["good", "goodTint"],
  ["warn", "warnTint"],
  ["urgent", "urgentTint"],
];
const shapes: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ["mark", "paper"],
  ["mark", "track"],
  ["markAlternate", "track"],
  ["accent", "paper"],
];

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("the %s palette", (_, palette) => {
  const colour = (key: keyof Palette) => palette[key] as string;

  it.each(text)("%s can be read on %s (WCAG 2.2, 1.4.3)", (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)("%s stands out from %s (WCAG 2.2, 1.4.11)", (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3);
  });

  it("has heat shades whose text can be read, and which differ in lightness for a printer without colour", () => {
    for (const [back, front] of palette.heat) expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5);
    for (const [i, [shade]] of palette.heat.entries()) {
      const next = palette.heat[i + 1];
      if (next) expect(contrast(shade, next[0])).toBeGreaterThan(1.25);
    }
  });
});

describe("the style sheet", () => {
  it("fetches nothing", () => {
    expect(sheet).not.toMatch(/@import|https?:|url\((?!#)/);
  });

  it("names only colours that the palettes have", () => {
    for (const [, name = ""] of sheet.matchAll(/var\(--([a-z0-9-]+)\)/g))
      expect(sheet).toContain(`--${name}:`);
  });
});
