import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkCaseload, compile, definePlugin, type Field, type ListName, valuesNamed } from "@waymark/core";
import { mappingSchema, readTables, suggestMapping } from "@waymark/spreadsheets";
import { policy, westMidlands } from "@waymark/west-midlands";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });
const root = join(import.meta.dirname, "../..");
const file = (name: string, lines: readonly string[]) => ({
  name,
  bytes: new TextEncoder().encode(`${lines.join("\n")}\n`),
});

/** What was suggested of one file, a line a column. */
function told(name: string, lines: readonly string[]) {
  const { lists, questions, mapping } = suggestMapping(model, [file(name, lines)]);
  const columns = Object.fromEntries(
    (lists[0]?.columns ?? []).map(({ column, field, sure, tick }) => [
      column,
      [field?.id ?? null, ...(tick ? [tick] : []), sure],
    ]),
  );
  return {
    columns,
    lists,
    questions: questions.map(({ kind, column, word }) => [kind, column, word]),
    mapping,
  };
}

describe("columns", () => {
  it("by name, by another name, by what is in them, and not at all", () => {
    const { columns } = told("mentees.csv", [
      "Ref,Religion,Type of extremism,Place he is from,Notes",
      "C-1,Muslim,far right,Sandwell,something else altogether",
      "C-2,C of E,AQ,Dudley,and again",
    ]);
    expect(columns).toEqual({
      Ref: ["id", "certain"],
      Religion: ["faith", "certain"],
      "Type of extremism": ["extremism_type", "certain"],
      "Place he is from": ["district", "likely"],
      Notes: [null, "likely"],
    });
  });

  it("one column a slot, and one column a language", () => {
    const files = [
      file("mentors.csv", ["Ref,Max,Mon AM,Tue PM,Speaks Urdu", "M-1,2,x,,yes", "M-2,1,x,x,no"]),
    ];
    const { questions, mapping } = suggestMapping(model, files);
    expect(questions).toEqual([]);
    expect(mapping.ticks?.mentors).toEqual({
      slots: { "Mon AM": "mon-am", "Tue PM": "tue-pm" },
      languages: { "Speaks Urdu": "urdu" },
    });
    const { tables, problems } = readTables(model, [...files, file("clients.csv", ["id"])], mapping);
    expect(problems.filter(({ path }) => !path.startsWith("clients"))).toEqual([]);
    expect(tables.mentors).toMatchObject([
      { slots: "mon-am", languages: "urdu" },
      { slots: "mon-am;tue-pm", languages: "none" },
    ]);
  });

  it("asks what a tie is, and never guesses", () => {
    const lines = ["Ref,Faith,Religion,Type,Ok?", "C-1,Sikh,Muslim,AQ,yes", "C-2,Sikh,Sikh,AQ,no"];
    const { columns, questions } = told("clients.csv", lines);
    expect(columns.Religion).toEqual([null, "please say"]);
    expect(columns.Faith).toEqual([null, "please say"]);
    expect(questions).toEqual([
      ["column", "Faith", ""],
      ["column", "Religion", ""],
      ["column", "Ok?", ""],
    ]);
  });

  it("makes ids of names where there are none", () => {
    const { mapping, questions } = told("clients.csv", ["First name,Surname,Ideology", "Zoë,O'Neill,AQ"]);
    expect(questions).toEqual([]);
    expect(mapping.compose?.clients).toEqual({ id: "{First name}-{Surname}" });
  });

  it("asks what is needed and is not there", () => {
    expect(told("mentors.csv", ["Ref,Faith", "M-1,Sikh"]).questions).toEqual([["missing", "capacity", ""]]);
  });
});

describe("which list a file holds", () => {
  const people = [
    "Ref,Type of concern,Borough,Sex,Religion",
    "R1,AQ,Dudley,M,Muslim",
    "R2,AQ,Walsall,F,Sikh",
  ];
  const helpers = ["Ref,Max clients,Vetted,Panel approved,Sex", "V1,2,Yes,Yes,M", "V2,1,Yes,Yes,F"];
  const formal = ["client,date,referrer,route,setting,state", "C-1,2026-05-01,police,panel,community,open"];
  const lists = (...files: readonly [string, readonly string[]][]) => {
    const found = suggestMapping(
      model,
      files.map(([name, lines]) => file(name, lines)),
    );
    return [found.mapping.files, found.questions.map(({ kind }) => kind)];
  };

  it("is told by its columns where its name is that of two lists", () => {
    expect(lists(["Referrals.csv", people])).toEqual([{ clients: "Referrals.csv" }, []]);
    expect(lists(["referrals.csv", formal])).toEqual([{ referrals: "referrals.csv" }, []]);
  });

  it("is told by its columns where its name says nothing, and asked where they say too little", () => {
    expect(lists(["Export 1.csv", people], ["Export 2.csv", helpers])).toEqual([
      { clients: "Export 1.csv", mentors: "Export 2.csv" },
      [],
    ]);
    expect(lists(["Export 3.csv", ["Ref,Sex", "1,M"]])[1]).toEqual(["file"]);
    expect(lists(["Export 1.csv", people], ["Export 2.csv", people])[1]).toEqual(["file", "file"]);
  });

  it("is not also read as the list that it is called after", () => {
    const files = [file("Referrals.csv", people), file("mentors.csv", helpers)];
    const { mapping } = suggestMapping(model, files);
    const { tables, problems } = readTables(model, files, mapping);
    expect(problems).toEqual([]);
    expect(tables.clients).toHaveLength(2);
    expect(tables.referrals ?? []).toEqual([]);
  });
});

it("asks about a word that it does not know, takes the answer, and reuses the mapping without a question", () => {
  const files = [file("clients.csv", ["Ref,Ideology", "C-1,Far rite fringe", "C-2,AQ"])];
  const [asked] = suggestMapping(model, files).questions;
  expect(asked).toMatchObject({ kind: "word", column: "Ideology", word: "Far rite fringe" });
  const answered = suggestMapping(model, files, { answers: new Map([[asked!.id, "extreme right wing"]]) });
  expect(answered.questions).toEqual([]);
  expect(answered.mapping.values?.clients).toEqual({
    extremism_type: { "Far rite fringe": "extreme-right-wing" },
  });
  const wrong = suggestMapping(model, files, { answers: new Map([[asked!.id, "whatever"]]) });
  expect(wrong.questions).toHaveLength(1);
  const later = suggestMapping(model, files, { mapping: answered.mapping });
  expect(later.questions).toEqual([]);
  expect(later.mapping).toEqual(answered.mapping);
});

it("says which words it takes for several values, as evenings for seven", () => {
  const { lists, questions } = told("clients.csv", ["Ref,Type of concern,Availability", "C-1,AQ,evenings"]);
  expect(questions).toEqual([]);
  const [word] = lists[0]!.columns.find(({ column }) => column === "Availability")!.words;
  expect(word).toMatchObject({ word: "evenings", isSeveral: true });
  expect(word?.value?.split(";")).toHaveLength(7);
});

it("asks which number a word stands for, on a short scale", () => {
  const files = [file("clients.csv", ["Ref,Ideology,Urgency", "C-1,AQ,High", "C-2,AQ,2"])];
  const [asked, ...others] = suggestMapping(model, files).questions;
  expect([asked?.word, asked?.choices.slice(0, 5).map(({ id }) => id), others]).toEqual([
    "High",
    ["1", "2", "3", "4", "5"],
    [],
  ]);
  const { mapping } = suggestMapping(model, files, { answers: new Map([[asked!.id, "5"]]) });
  const { tables } = readTables(model, [...files, file("mentors.csv", ["id,capacity"])], mapping);
  expect(tables.clients?.map(({ urgency }) => urgency)).toEqual(["5", "2"]);
});

it("asks about a column of days that can only be month first", () => {
  const lines = ["Ref,Ideology,Date referred", "C-1,AQ,07/25/2026", "C-2,AQ,03/04/2026"];
  expect(told("clients.csv", lines).questions).toEqual([["days", "Date referred", ""]]);
});

it("names that objects have of themselves are columns and words like any other", () => {
  const { mapping } = told("clients.csv", ["Ref,Ideology,__proto__,constructor", "C-1,AQ,x y z,abc def"]);
  expect(mapping.ignore?.clients).toEqual(["__proto__", "constructor"]);
  expect(mappingSchema.safeParse(JSON.parse(JSON.stringify(mapping))).success).toBe(true);
});

it("suggests the civil service example's certain columns as its mapping has them", () => {
  const folder = join(root, "examples/civil-service");
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const { plugins: _, ...own } = read("policy.json");
  const { $schema: __, ...plugin } = read("plugin.json");
  const foreign = compile(own, { plugins: [definePlugin(plugin)] });
  const files = ["mentees.csv", "mentors.csv"].map((name) => ({
    name,
    bytes: readFileSync(join(folder, name)),
  }));
  const { lists, mapping } = suggestMapping(foreign, files);
  expect(mapping.files).toEqual(read("mapping.json").files);
  expect(mapping.compose?.clients).toEqual({ id: "{first name}-{last name}" });
  const certain = (list: ListName) =>
    Object.fromEntries(
      lists
        .find((one) => one.list === list)!
        .columns.filter(({ sure, field }) => sure === "certain" && field)
        .map(({ column, field }) => [column, field!.id]),
    );
  expect(certain("clients")).toEqual({
    ...{
      grade: "grade",
      organisation: "organisation",
      profession: "profession",
      "identity to match": "identity",
    },
  });
  expect(certain("mentors")).toEqual({
    ...{
      grade: "grade",
      organisation: "organisation",
      profession: "profession",
      characteristics: "identities",
    },
  });
});

/** Names of a field, and words of a value, that stand for it alone. */
const namesOf = (field: Field, all: readonly Field[]) =>
  [field.title, ...(field.also ?? [])].filter(
    (name) =>
      all.filter((one) => [one.id, one.title, ...(one.also ?? [])].some((word) => fold(word) === fold(name)))
        .length === 1,
  );
const fold = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");

it("a caseload whose columns and words are written by their synonyms is read as it was", () => {
  const kinds = model.tables.filter(({ list }) => list === "clients" || list === "mentors");
  const fieldsOf = (kind: "client" | "mentor") =>
    model.fieldsOf.get(kind)!.filter(({ kind: is }) => is === "category" || is === "categories");
  // In a list, none says that the list is empty, also where a value of the vocabulary has that name.
  const means = (field: Field, word: string) =>
    (field.kind !== "categories" || word !== "none") && valuesNamed(field, word).length === 1;
  const pick = <T>(list: readonly T[], n: number) => list[n % list.length]!;
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 }), (numbers) => {
      let next = 0;
      const draw = <T>(list: readonly T[]) => pick(list, numbers[next++ % numbers.length]! + next);
      for (const { list, kind } of kinds) {
        const all = model.fieldsOf.get(kind)!;
        const fields = fieldsOf(kind as "client" | "mentor").filter(
          (field) => namesOf(field, all).length > 0,
        );
        const chosen = fields.filter((field) => field.required || draw([true, false]));
        const names = [
          "Ref",
          ...(list === "mentors" ? ["Max cases"] : []),
          ...chosen.map((one) => draw(namesOf(one, all))),
        ];
        const rows = Array.from({ length: 4 }, () => chosen.map((field) => draw(field.values!)));
        const words = rows.map((row) =>
          row.map((value, j) =>
            draw([value.id, value.title, ...(value.also ?? [])].filter((word) => means(chosen[j]!, word))),
          ),
        );
        const quoted = (cell: string) => `"${cell}"`;
        const lines = words.map((row, i) =>
          [`P-${i}`, ...(list === "mentors" ? ["2"] : []), ...row.map(quoted)].join(","),
        );
        const files = [file(`${list}.csv`, [names.map(quoted).join(","), ...lines])];
        const { mapping, questions } = suggestMapping(model, files);
        expect(questions).toEqual([]);
        const { tables } = readTables(model, files, mapping);
        const found = checkCaseload(model, { ...tables, [list]: tables[list] }, []).rows[list]!;
        rows.forEach((row, i) => {
          chosen.forEach((field, j) => {
            const read = found[i]![field.id];
            const meant = field.kind === "categories" ? [row[j]!.id] : row[j]!.id;
            expect(read, `${field.id}: ${words[i]![j]} of ${words.map((w) => w[j]).join(" / ")}`).toEqual(
              meant,
            );
          });
        });
      }
    }),
    { numRuns: Number(process.env.WAYMARK_TRIALS ?? 60) > 1_000 ? 1_000 : 60, seed: 12 },
  );
});

describe("everything at once", () => {
  const mentees = (...cells: string[]) =>
    file("mentees.csv", [
      "Ref,Type of extremism,Prefers mentor",
      ...cells.map((cell, i) => `C-${i + 1},AQ,${cell}`),
    ]);

  it("asks what a wish means together with what its column is", () => {
    const asked = (answers: ReadonlyMap<string, string>) =>
      suggestMapping(model, [mentees("a woman", "somebody calm", "a man")], { answers }).questions;
    const first = asked(new Map());
    expect(first.map(({ column, word }) => [column, word])).toEqual([
      ["Prefers mentor", ""],
      ["Prefers mentor", "somebody calm"],
    ]);
    expect(first[1]?.asks).toMatch(/^If it is Wishes: .* Leave it empty otherwise\.$/);
    const [column, word] = first.map(({ id }) => id);
    expect(
      asked(
        new Map([
          [column!, "wishes"],
          [word!, "not-known"],
        ]),
      ),
    ).toEqual([]);
    expect(asked(new Map([[column!, "do-not-read"]]))).toEqual([]);
  });

  it("reads a wish by any name of what it is about", () => {
    const { questions } = suggestMapping(model, [mentees("same area", "shared faith")]);
    expect(questions.map(({ word }) => word)).toEqual([""]);
  });

  it("asks nothing of a row of totals, and says at once that it has to go", () => {
    const lines = ["Ref,Type of extremism,Gender", "C-1,AQ,M", "C-2,AQ,F", "Total,2,30"];
    const { questions, toMend } = suggestMapping(model, [file("mentees.csv", lines)]);
    expect(questions).toEqual([]);
    expect(toMend).toMatchObject([{ code: "totals-row", path: "mentees.csv:4:Ref" }]);
  });
});
