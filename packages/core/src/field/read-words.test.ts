import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord, isUnknownWord, nearestValue, partsOf, truthOf, valueNamed } from "./read-words.js";

const values = [
  { id: "al-qaeda-influenced", title: "Al Qaeda-influenced", also: ["AQ", "islamist"] },
  { id: "extreme-right-wing", title: "extreme right wing", also: ["far right", "XRW"] },
  { id: "mixed-unclear", title: "mixed, unstable or unclear" },
  { id: "other", title: "another" },
  { id: "another", title: "none of these", also: ["AQ"] },
];

describe("a word of a vocabulary", () => {
  it.each([
    ["Extreme right-wing", "extreme-right-wing"],
    ["EXTREME_RIGHT_WING", "extreme-right-wing"],
    ["Al-Qaeda influenced", "al-qaeda-influenced"],
    ["al-qa‘eda influenced", "al-qaeda-influenced"],
    ["Far-Right", "extreme-right-wing"],
    ["farright", "extreme-right-wing"],
    ["Extrême right wing", "extreme-right-wing"],
    ["another", "another"],
  ])("%s is read", (word, id) => expect(valueNamed({ values }, word)).toBe(id));

  it("is not guessed where two values go by it", () => expect(valueNamed({ values }, "aq")).toBeUndefined());

  it("is read the same however its capitals, accents, hyphens and spaces are written", () => {
    const written = fc
      .tuple(
        fc.constantFrom(...values.map(({ title }) => title)),
        fc.array(fc.constantFrom("", "-", " ", "_", " - "), { minLength: 40, maxLength: 40 }),
      )
      .map(([title, signs]) => {
        const letters = [...title].map((sign, i) => {
          if (sign === " " || sign === "-") return signs[i];
          return i % 2 ? sign.toUpperCase() : sign.replace(/[aeiou]/, "$&\u0301");
        });
        return { title, word: letters.join("") };
      });
    fc.assert(
      fc.property(written, ({ title, word }) => {
        expect(foldWord(word)).toBe(foldWord(title));
        expect(foldWord(word.normalize("NFC"))).toBe(foldWord(title));
      }),
    );
  });

  it("is repeated only where it is all but one of the field's own", () => {
    expect(nearestValue({ values }, "extrem right wing")).toBe("extreme-right-wing");
    for (const other of [
      "Jane Doe",
      "C-001",
      "0042",
      "Ann",
      "12 High Street",
      "extreme",
      "x".repeat(50),
      "@other",
    ])
      expect(nearestValue({ values }, other), other).toBeUndefined();
  });
});

describe("a cell with several values", () => {
  const parts = (cell: string) => partsOf(cell, (part) => valueNamed({ values }, part) !== undefined);
  it.each([
    ["AQ;far right", ["AQ", "far right"]],
    ["islamist, far right and other", ["islamist", "far right", "other"]],
    ["Mixed, unstable or unclear/other & far right", ["Mixed, unstable or unclear", "other", "far right"]],
    ["other|other\nfar right", ["other", "other", "far right"]],
    ["nobody, knows and this", ["nobody", "knows", "this"]],
    [" ; ,", []],
  ])("%j", (cell, wanted) => expect(parts(cell)).toEqual(wanted));

  it("is split in a number of questions that grows with the parts, however many words stand between", () => {
    let asked = 0;
    const found = partsOf(`${"a and ".repeat(400)}b`, () => {
      asked += 1;
      return false;
    });
    expect(found).toHaveLength(401);
    expect(asked).toBeLessThan(401 * 10);
  });
});

it.each(["", " ", "?", "N/A", "n/k", "NA", "–", "...", "TBC", "Prefer not to say", "Don’t know"])(
  "%j says that it is not known",
  (word) => expect(isUnknownWord(word)).toBe(true),
);
it.each(["none", "na", "no", "0", "x", "a-b"])("%j does not", (word) =>
  expect(isUnknownWord(word)).toBe(false),
);

it("reads yes and no in English and Welsh, and no other word as either", () => {
  for (const word of ["Yes", "y", "TRUE", "1", "ie", "✓", "yes."]) expect(truthOf(word), word).toBe(true);
  for (const word of ["No", "N", "false", "0", "na"]) expect(truthOf(word), word).toBe(false);
  for (const word of ["NA", "perhaps", "x", "2", "yes?", "no (pending)", ""])
    expect(truthOf(word), word).toBeUndefined();
});
