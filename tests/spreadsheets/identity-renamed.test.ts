import { compile } from "@waymark/core";
import { readMapping, readTables } from "@waymark/spreadsheets";
import { policy, westMidlands } from "@waymark/west-midlands";
import { expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands] });

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

/** What is refused of identity where engagements are read through a mapping. */
function refused(header: string, row: string, mapping: object) {
  const problems = readTables(
    model,
    [
      file("clients.csv", "id\nC-1\n"),
      file("mentors.csv", "id,capacity\nM-1,1\n"),
      file("engagements.csv", `id,client,mentor,started,${header}\nE-1,C-1,M-1,2026-01-05,${row}\n`),
    ],
    readMapping(mapping, [], model.tables),
  ).problems;
  return problems.filter(({ code }) => code === "identity-renamed").map(({ path }) => path);
}

it.each([
  ["Religion", "Muslim"],
  ["faith", "none"],
  ["Ethnic origin", "White British"],
  ["Gender (m/f)", "M"],
  ["Client faith", "none"],
  ["Faiths", "none"],
  ["Faith: Islam", "yes"],
  ["F\u0430ith", "none"],
  ["Is the client muslim?", "yes"],
  ["Date of birth", "2001-02-03"],
])("refuses a column %s that is mapped to a fact that risks read", (name, word) => {
  const mapping = { columns: { engagements: { [name]: "venue" } } };
  expect(refused(name, word, mapping)).toEqual([`mapping.json:columns.engagements.${name}`]);
});

it("refuses one that is joined with others, or ticked", () => {
  expect(
    refused("Faith,Place", "none,home", { compose: { engagements: { venue: "{Place}{Faith}" } } }),
  ).toHaveLength(1);
  expect(refused("Faith", "yes", { ticks: { engagements: { training: { Faith: "faith" } } } })).toHaveLength(
    1,
  );
});

it("refuses words of an identity field that are made into words of another", () => {
  const values = { engagements: { venue: { Muslim: "home", Sikh: "public" } } };
  const mapping = { columns: { engagements: { X1: "venue" } }, values };
  expect(refused("X1", "Muslim", mapping)).toEqual(["mapping.json:values.engagements.venue"]);
});

it("refuses one word of identity among others", () => {
  const values = { engagements: { venue: { Sikhs: "home", "at school": "public", "in town": "public" } } };
  expect(refused("X1", "Sikhs", { columns: { engagements: { X1: "venue" } }, values })).toEqual([
    "mapping.json:values.engagements.venue",
  ]);
});

it("reads a column of another name, and words that are not of identity alone", () => {
  const values = { engagements: { venue: { "at home": "home", none: "public", other: "public" } } };
  expect(refused("Where", "at home", { columns: { engagements: { Where: "venue" } }, values })).toEqual([]);
});
