import { describe, expect, it } from "vitest";
import { importedColumns } from "./support/told.js";

describe("a column that could decide", () => {
  it.each([
    ["clients", "Consent to share data", ["yes", "no"], "consent"],
    ["clients", "Agreed in writing", ["Y", "perhaps"], "consent"],
    ["clients", "Said so to us", ["yes", "yes", "not asked"], "consent"],
    ["mentors", "DBS certificate", ["clear", "soon"], "vetted"],
    ["mentors", "DBS issued", ["01/02/2025", "03/04/2025"], "vetting_expires"],
    ["mentors", "Accreditation level", ["level two", "none"], "standing"],
    ["clients", "Which groups is he linked with", ["N-1", "N-2"], "networks"],
    ["mentors", "Knows which of our clients", ["C-001", "nobody"], "knows_clients"],
    ["clients", "Language needs", ["interpreter", "none"], "language"],
    ["clients", "Any wishes or worries", ["a woman please", "-"], "wishes"],
  ] as const)("of %s called %s is asked about, and its field is offered", (list, name, cells, field) => {
    const { choices, unread } = importedColumns(list, name, cells);
    expect(choices[name]).toContain(field);
    expect(unread).not.toContain(name);
  });

  it.each([
    ["clients", "Links to groups", "networks"],
    ["mentors", "Links to groups", "networks"],
    ["mentors", "Clients known", "knows_clients"],
    ["clients", "Agreed to take part?", "consent"],
    ["mentors", "DBS renewal due", "vetting_expires"],
    ["clients", "What they want in a mentor", "wishes"],
    ["clients", "Mother tongue", "language"],
  ] as const)("of %s called %s is read without a question", (list, name, field) => {
    const { lists, asked } = importedColumns(list, name, ["", ""]);
    const columns = lists.find((one) => one.list === list)!.columns;
    expect(columns.find(({ column }) => column === name)?.field?.id).toBe(field);
    expect(asked).not.toContain(name);
  });

  it("is asked about by what stands in it where its name says nothing", () => {
    const { choices } = importedColumns("mentors", "Box 7,Box 8", ["yes,2028-01-31", "no,2028-02-28"]);
    expect(choices["Box 7"]).toEqual(expect.arrayContaining(["vetted", "selected", "trained"]));
    expect(choices["Box 8"]).toContain("vetting_expires");
  });

  it("is never read as what another consent, or another day of the vetting, says", () => {
    const { rows } = importedColumns("clients", "Consent to share data", ["yes", "yes"]);
    expect(rows.clients.map(({ consent }) => consent)).toEqual([null, null]);
  });
});

it("a column that decides nothing is listed once, with the field that it looks like", () => {
  const { unread, lists } = importedColumns("clients", "Shoe size,Learning style", [
    "44,visual",
    "41,by doing",
  ]);
  expect(unread).toEqual(["Shoe size", "Learning style"]);
  const { columns } = lists.find(({ list }) => list === "clients")!;
  const offers = columns.map(({ column, offers: [like] = [] }) => [column, like?.id]);
  expect(offers).toEqual(
    expect.arrayContaining([
      ["Shoe size", undefined],
      ["Learning style", "style_wanted"],
    ]),
  );
});

it("what a rule asks and no column gives is said by its title", () => {
  const { lists } = importedColumns("mentors", "Phone", ["1", "2"]);
  expect(lists.find(({ list }) => list === "mentors")?.unknown).toEqual(
    expect.arrayContaining(["Vetted", "Accreditation status", "Clients known"]),
  );
});
