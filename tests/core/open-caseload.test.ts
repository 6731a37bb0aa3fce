import "@waymark/matching";
import "@waymark/metrics";
import "@waymark/risk";
import {
  type Caseload,
  checkCaseload,
  compile,
  definePlugin,
  derived,
  derivedKey,
  type Field,
  openCaseload,
  type Problem,
  type RawRecord,
  readCaseload,
} from "@waymark/core";
import { describe, expect, it } from "vitest";

const colour: Field = {
  ...{ id: "colour", title: "Colour", kind: "category", sensitivity: "ordinary", describes: "A colour." },
  values: [
    { id: "red", title: "Red" },
    { id: "blue", title: "Blue" },
  ],
};
const plugin = definePlugin({
  ...{ id: "demo", version: "1.0.0", title: "Demo", source: "none" },
  vocabulary: { client: [colour] },
});
const modelOf = (asOf: string) =>
  compile({ name: "demo", version: "1.0.0", title: "Demo", asOf, factors: {} }, { plugins: [plugin] });
const model = modelOf("2026-01-31");
const tables = {
  clients: [
    { id: "C-2", colour: "Red" },
    { id: "C-1", colour: "blue" },
  ],
  mentors: [{ id: "M-1", capacity: "1" }],
};

/** Tables that count how often each record's colour is looked at. */
function counted(): { tables: typeof tables; looks: () => number } {
  let looks = 0;
  const watch = <T extends RawRecord>(record: T): T =>
    new Proxy(record, {
      get(target, name, self) {
        if (name === "colour") looks++;
        return Reflect.get(target, name, self);
      },
    });
  return { tables: { ...tables, clients: tables.clients.map(watch) }, looks: () => looks };
}

describe("an open caseload", () => {
  it("has its rows as they came in, and its records in the order of their ids", () => {
    const { rows, records } = openCaseload(model, tables);
    expect(rows.clients.map(({ id, colour }) => [id, colour])).toEqual([
      ["C-2", "red"],
      ["C-1", "blue"],
    ]);
    expect(records.clients.map(({ id }) => id)).toEqual(["C-1", "C-2"]);
    expect(records.engagements).toEqual([]);
  });

  it("reads every record once, however often it is opened", () => {
    const { tables: watched, looks } = counted();
    const caseload = openCaseload(model, watched);
    expect(openCaseload(model, caseload)).toBe(caseload);
    expect(openCaseload(model, caseload.records)).toBe(caseload);
    expect(openCaseload(model, readCaseload(model, caseload))).toBe(caseload);
    expect(looks()).toBe(2);
  });

  it("is read again for another model, once for each", () => {
    const { tables: watched, looks } = counted();
    const caseload = openCaseload(model, watched);
    const other = modelOf("2026-02-28");
    const again = openCaseload(other, caseload);
    expect(again).not.toBe(caseload);
    expect(again.model).toBe(other);
    expect(openCaseload(other, caseload)).toBe(again);
    expect(openCaseload(model, again).records).toEqual(caseload.records);
    expect(looks()).toBe(6);
  });

  it("cannot be changed, and shows nothing of what is kept with it", () => {
    const caseload = openCaseload(model, tables);
    derived(caseload, derivedKey("anything"), () => 1);
    expect(Object.keys(caseload)).toEqual(["model", "tables", "written", "rows", "records", "places"]);
    for (const part of [caseload, caseload.rows, caseload.records, caseload.records.clients])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("is refused with all its problems, by whoever takes it", () => {
    const problems: Problem[] = [];
    const wrong = { clients: [{ id: "C-1", colour: "green" }, { id: "C-1" }], mentors: [] };
    const caseload = checkCaseload(model, wrong, problems);
    expect(problems.map(({ path }) => path)).toEqual(["clients.0.colour", "clients.1.id"]);
    for (const given of [wrong, caseload, caseload.records])
      expect(() => openCaseload(model, given)).toThrow(expect.objectContaining({ problems }));
  });
});

describe("what is derived from a caseload", () => {
  const key = derivedKey<number>("clients");
  const count = (caseload: Caseload, work: () => void) =>
    derived(caseload, key, ({ records }) => {
      work();
      return records.clients.length;
    });

  it("is worked out once for each caseload", () => {
    let times = 0;
    const work = () => times++;
    const caseload = openCaseload(model, tables);
    expect([count(caseload, work), count(caseload, work), times]).toEqual([2, 2, 1]);
    const other = openCaseload(model, { ...tables, clients: [] });
    expect([count(other, work), count(caseload, work), times]).toEqual([0, 2, 2]);
  });

  it("is kept apart by key, even where two have one title", () => {
    const caseload = openCaseload(model, tables);
    expect(derived(caseload, derivedKey("a"), () => 1)).toBe(1);
    expect(derived(caseload, derivedKey("a"), () => 2)).toBe(2);
  });

  it("is kept where it is undefined, and not where working it out fails", () => {
    const caseload = openCaseload(model, tables);
    const nothing = derivedKey<undefined>("nothing");
    let times = 0;
    const work = () => {
      if (times++ === 0) throw new Error("first");
      return undefined;
    };
    expect(() => derived(caseload, nothing, work)).toThrow("first");
    expect([derived(caseload, nothing, work), derived(caseload, nothing, work)]).toEqual([
      undefined,
      undefined,
    ]);
    expect(times).toBe(2);
  });
});

describe("a list that the scheme does not know", () => {
  it.each([
    ["overide", "Did you mean overrides?"],
    ["override", "Did you mean overrides?"],
    ["Overrides", "Did you mean overrides?"],
    ["activty", "Did you mean activity?"],
    ["Mentoring relationship", "Did you mean engagements?"],
    ["vetoes", "Use one of: "],
  ])("is refused with the nearest: %s", (name, hint) => {
    const veto = { id: "V-1", action: "veto", client: "C-1", mentor: "M-1" };
    for (const rows of [[veto], []]) {
      const problems: Problem[] = [];
      checkCaseload(model, { ...tables, [name]: rows }, problems);
      expect(problems).toMatchObject([{ code: "unknown-list", path: name }]);
      expect(problems[0]?.hint).toContain(hint);
      expect(() => openCaseload(model, { ...tables, [name]: rows })).toThrow(name);
    }
  });

  it("is no list where it is left undefined", () => {
    expect(openCaseload(model, { ...tables, nothing: undefined }).records.clients).toHaveLength(2);
  });
});
