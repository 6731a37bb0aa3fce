import { expect, it } from "vitest";
import { compile } from "../compile/compile.js";
import { definePlugin } from "../plugin/define.js";
import type { Plugin } from "../plugin/plugin.js";
import type { WaymarkError } from "../problems.js";
import { repeatedIds } from "./repeated-ids.js";

const note = { id: "note", title: "Note", kind: "text", sensitivity: "ordinary", describes: "A note." };
const visit = (list: string) => ({
  ...{ id: "visit", title: "Visit", list, describes: "A visit.", source: "none" },
  fields: [note],
});
const plugin = (parts: object) =>
  ({ id: "demo", version: "1.0.0", title: "Demo", source: "none", ...parts }) as unknown as Plugin;
const colour = (...ids: string[]) => ({
  ...note,
  kind: "category",
  values: ids.map((id) => ({ id, title: id })),
});

const paths = (make: () => unknown) => {
  try {
    make();
    return [];
  } catch (error) {
    return (error as WaymarkError).problems.map(({ code, path }) => `${code} ${path}`);
  }
};

it.each([
  ["two records", { records: [visit("visits"), visit("calls")] }, "records.1.id"],
  ["the same record twice", { records: [visit("visits"), visit("visits")] }, "records.1.id"],
  [
    "two fields of a record",
    { records: [{ ...visit("visits"), fields: [note, note] }] },
    "records.0.fields.1.id",
  ],
  [
    "two fields of clients",
    { vocabulary: { client: [note, { ...note, title: "Other" }] } },
    "vocabulary.client.1.id",
  ],
  [
    "two values of a field",
    { vocabulary: { client: [colour("red", "blue", "red")] } },
    "vocabulary.client.0.values.2.id",
  ],
])("%s with one id are a problem with its path, for definePlugin and compile alike", (_, parts, path) => {
  expect(paths(() => definePlugin(plugin(parts)))).toEqual([`defined-twice ${path}`]);
  const policy = { name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-01-31" };
  expect(paths(() => compile(policy, { plugins: [plugin(parts)] }))).toEqual([
    `defined-twice plugins.demo.${path}`,
  ]);
});

it("lets one id stand in several lists, and for facts of several kinds of record", () => {
  const facts = [
    { id: "seen", of: "client" },
    { id: "seen", of: "engagement" },
  ];
  expect(repeatedIds({ client: [note], mentor: [note], facts })).toEqual([]);
});
