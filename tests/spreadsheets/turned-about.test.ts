import { compile } from "@waymark/core";
import { matching } from "@waymark/matching";
import { type Mapping, readTables } from "@waymark/spreadsheets";
import { policy, westMidlands } from "@waymark/west-midlands";
import { describe, expect, it } from "vitest";

const model = compile(policy, { plugins: [westMidlands], subjects: [matching] });
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const files = [
  file("clients.csv", "id,Consent,Networks,Wishes,Status\nC-1,no,N-01,gender:never,open\n"),
  file("mentors.csv", "id,capacity,Vetted,knows_clients\nM-1,1,,C-1\n"),
];
const notes = (mapping: Mapping) => readTables(model, files, mapping).notes.map((one) => one.split(": ")[0]);

describe("what a mapping turns about is said, and named", () => {
  it.each<[string, Mapping, string]>([
    ["a no is a yes", { values: { clients: { consent: { no: "yes" } } } }, "values.clients.consent"],
    ["an empty cell is a yes", { values: { mentors: { vetted: { "": "yes" } } } }, "values.mentors.vetted"],
    [
      "a network is none",
      { values: { clients: { networks: { "N-01": "none" } } } },
      "values.clients.networks",
    ],
    [
      "an empty cell is none",
      { values: { clients: { networks: { "": "none" } } } },
      "values.clients.networks",
    ],
    [
      "an id is none",
      { values: { mentors: { knows_clients: { "C-1": "no" } } } },
      "values.mentors.knows_clients",
    ],
    ["a wish is none", { values: { clients: { wishes: { "gender:never": "" } } } }, "values.clients.wishes"],
    ["a value is another", { values: { clients: { status: { closed: "open" } } } }, "values.clients.status"],
    [
      "none for all",
      { constants: { mentors: { knows_networks: "none" } } },
      "constants.mentors.knows_networks",
    ],
    ["wishes are not read", { ignore: { clients: ["wishes"] } }, "ignore.clients"],
    [
      "consent is another field",
      { columns: { clients: { Consent: "vignette" } } },
      "columns.clients.Consent",
    ],
  ])("%s", (_, mapping, place) => {
    expect(notes(mapping)).toEqual([`mapping.json, ${place}`]);
  });

  it("says nothing of words that have no meaning of their own, or keep it", () => {
    expect(
      notes({
        values: {
          clients: { consent: { signed: "yes", no: "no" }, networks: { nil: "none", no: "none" } },
          mentors: { vetted: { "in date": "yes" } },
        },
        ignore: { clients: ["Notes"] },
      }),
    ).toEqual([]);
  });
});
