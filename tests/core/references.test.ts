import { join } from "node:path";
import { nodeDisk, readFolder } from "@waymark/cli";
import { type CaseloadTables, checkCaseload, type Problem } from "@waymark/core";
import { describe, expect, it } from "vitest";

const examples = join(import.meta.dirname, "../../examples");

describe.each(["west-midlands", "leaving-gangs"])("an id in other capitals in %s", (name) => {
  const { model, caseload } = readFolder(nodeDisk(examples), name);
  const problemsOf = (tables: CaseloadTables) => {
    const problems: Problem[] = [];
    checkCaseload(model, tables, problems);
    return problems;
  };
  const lists = new Map(model.tables.map(({ kind, list }) => [kind, list]));
  const places = model.tables.flatMap(({ kind, list }) =>
    (model.fieldsOf.get(kind) ?? [])
      .filter((field) => (field.kind === "identifier" || field.kind === "identifiers") && field.id !== "id")
      .filter(({ refersTo }) => model.fields.has(`${refersTo}.id`) && refersTo !== "concern")
      .map((field) => [`${list}.${field.id}`, list, field] as const),
  );

  it("can be looked for in several columns", () => expect(places.length).toBeGreaterThan(8));

  const tables = new Map(Object.entries(caseload.tables));
  for (const [, list, { id, refersTo }] of places) {
    const other = String(caseload.tables[lists.get(refersTo!)!]![0]!.id).toLowerCase();
    const [first = {}, ...rest] = tables.get(list) ?? [];
    tables.set(list, [{ ...first, [id]: other }, ...rest]);
  }
  const found = problemsOf({ ...caseload.tables, ...Object.fromEntries(tables) });

  it.each(places)("%s: the nearest is named by its row", (path, list, { refersTo }) => {
    const one = found.find((problem) => problem.path === path.replace(list, `${list}.0`));
    expect(one?.hint).toContain(`The nearest is at ${lists.get(refersTo!)}.0.id.`);
  });

  it("says of a row that stands there twice that it was pasted twice, and of another that its id is used", () => {
    const [first] = caseload.tables.clients;
    const with2 = (row: typeof first) =>
      problemsOf({ ...caseload.tables, clients: [...caseload.tables.clients, row!] }).find(
        ({ code }) => code === "duplicate-id",
      );
    expect(with2({ ...first })).toMatchObject({
      message: "This row says the same as an earlier one.",
      hint: expect.stringContaining(
        "One was probably pasted twice: delete it. The first is at clients.0.id.",
      ),
    });
    expect(with2({ id: first!.id! })?.hint).toContain("Give each record its own id");
  });
});
