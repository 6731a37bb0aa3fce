import "@waymark/matching";
import "@waymark/metrics";
import "@waymark/risk";
import { compile, definePlugin, type Field, type Problem, readRecord, WaymarkError } from "@waymark/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const field = (id: string, kind: Field["kind"], more: Partial<Field> = {}): Field => ({
  id,
  title: id,
  kind,
  sensitivity: "ordinary",
  describes: id,
  ...more,
});
const values = [
  { id: "red", title: "Bright red" },
  { id: "blue", title: "Blue", also: ["navy", "sky-blue"] },
  { id: "red-and-blue", title: "Red, and blue" },
  { id: "declined", title: "Declined" },
];
const plugin = definePlugin({
  ...{ id: "demo", version: "1.0.0", title: "Demo", source: "none" },
  vocabulary: {
    client: [
      field("colour", "category", { values }),
      field("colours", "categories", { values }),
      field("age", "integer", { min: 0, max: 120 }),
      field("agrees", "boolean"),
      field("consents", "boolean", { answers: { yes: ["agreed"], no: ["declined"] } }),
      field("since", "date"),
      field("note", "text"),
      field("groups", "identifiers"),
    ],
  },
});
const model = compile(
  { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31", factors: {} },
  { plugins: [plugin] },
);

function read(raw: Record<string, unknown>) {
  const problems: Problem[] = [];
  const values = readRecord(model, "client", { id: "C-1", ...raw }, "clients.0", problems);
  return { values, problems };
}

it("says the name of a field that is called by its title", () => {
  const problems: Problem[] = [];
  const row = { client: "C-1", date: "2026-01-05", indicator: "any", voice: "mentor" };
  readRecord(model, "observation", { ...row, rater: "mentor" }, "observation", problems);
  expect(problems.map(({ code, path, hint }) => [code, path, hint])).toEqual([
    ["unknown-field", "observation.rater", "Its name here is voice."],
  ]);
});

describe("reading a record", () => {
  it.each([
    [{ colour: "BRIGHT RED" }, { colour: "red" }],
    [{ colours: "blue; red;blue" }, { colours: ["blue", "red"] }],
    [{ colours: "none" }, { colours: [] }],
    [{ colours: "" }, { colours: null }],
    [{ age: " 41 " }, { age: 41 }],
    [{ agrees: "Yes" }, { agrees: true }],
    [{ agrees: false }, { agrees: false }],
    [{ since: "31/01/1970" }, { since: 30 }],
    [{ since: "1970-01-02" }, { since: 1 }],
    [
      { colour: "Unknown", age: "?" },
      { colour: null, age: null },
    ],
    [{ groups: "N-2;N-1" }, { groups: ["N-1", "N-2"] }],
    [{ groups: "N-2, N-1 and N-3/N-4" }, { groups: ["N-1", "N-2", "N-3", "N-4"] }],
    [{ colours: "Red, and blue, NAVY & bright-red" }, { colours: ["blue", "red", "red-and-blue"] }],
    [{ colour: "Sky Blue" }, { colour: "blue" }],
    [{ colour: "BRIGHT-RÉD" }, { colour: "red" }],
    [
      { colour: "N/A", age: "–", agrees: "NA", since: "TBC", groups: "-" },
      { colour: null, age: null, agrees: null, since: null, groups: null },
    ],
    [
      { colour: "declined", consents: "Declined", agrees: "declined", age: "declined" },
      { colour: "declined", consents: false, agrees: null, age: null },
    ],
    [{ agrees: "ie" }, { agrees: true }],
    [{ agrees: "na" }, { agrees: false }],
    [{ age: "41.0" }, { age: 41 }],
    [{ since: "31 Jan 1970" }, { since: 30 }],
    [{ since: "1970-01-31T00:00:00.000Z" }, { since: 30 }],
    [{ note: "+44 7700 900123" }, { note: "+44 7700 900123" }],
    [{ note: "- he asked for him" }, { note: "- he asked for him" }],
    [{ note: "@home" }, { note: "@home" }],
  ])("%j", (raw, wanted) => {
    const { values, problems } = read(raw);
    expect(problems).toEqual([]);
    expect(values).toMatchObject(wanted);
  });

  it.each([
    [{ colour: "reed" }, "colour", "Did you mean red?"],
    [{ age: "130" }, "age", "Write a whole number from 0 to 120."],
    [{ age: "4.5" }, "age", "Write a whole number from 0 to 120."],
    [{ agrees: "maybe" }, "agrees", "Write yes or no, or leave it empty if it is not known."],
    [{ since: "31/02/2026" }, "since", "Write the day as 2026-01-31 or 31/01/2026."],
    [{ groups: "yes" }, "groups", "Write the ids themselves, or none where there are none."],
    [{ groups: "N-1; ?" }, "groups", "Write the ids themselves, or none where there are none."],
    [{ groups: "none; N-1" }, "groups", "Keep the ids, or write none alone."],
    [{ since: "31/01/70" }, "since", "Write the day as 2026-01-31 or 31/01/2026."],
    [{ note: "=HYPERLINK(1)" }, "note", "Write the value itself."],
    [
      { id: "=1+1" },
      "id",
      "Use a to z, A to Z and digits, with - _ . @ + after the first, and no spaces: C-017.",
    ],
  ])("%j is answered with a hint", (raw, name, hint) => {
    expect(read(raw).problems).toMatchObject([{ path: `clients.0.${name}`, hint }]);
  });

  it("repeats a word that is all but one of the field's own, so that somebody can mend it", () => {
    expect(read({ colour: "Brigth red" }).problems).toMatchObject([
      { message: "colour: “Brigth red” is not one of its words.", hint: "Did you mean red?" },
    ]);
  });

  it("never repeats what a cell holds, whatever the field: it may stand under the wrong header", () => {
    for (const id of ["colour", "colours", "age", "agrees", "since", "groups", "wishes"]) {
      const { problems } = read({ [id]: "Zoroastrian é" });
      expect(problems.length, id).toBe(1);
      expect(JSON.stringify(problems), id).not.toMatch(/zoroastrian/i);
    }
  });

  it("never throws anything but a WaymarkError, and never passes on a value that does not fit", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("colour", "colours", "age", "agrees", "since", "note", "groups", "__proto__"),
          fc.anything(),
        ),
        (raw) => {
          try {
            const { values, problems } = read(raw);
            if (typeof values.colour === "string") expect(["red", "blue"]).toContain(values.colour);
            if (typeof values.age === "number")
              expect(Number.isInteger(values.age) && values.age >= 0 && values.age <= 120).toBe(true);
            for (const { path } of problems) expect(path).toMatch(/^clients\.0\./);
          } catch (error) {
            expect(error).toBeInstanceOf(WaymarkError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
