import { expect, it } from "vitest";
import { tinyFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const { "plugin.json": plugin, ...rest } = tinyFiles;
const { factors, ...head } = JSON.parse(plugin!);
const scale = (when: string | boolean) => ({
  ...factors[0].similar,
  levels: [{ id: "all", when, points: 5_000, says: "Always." }],
});
const text = JSON.stringify;

/** The tiny scheme, with a file for each piece. */
const files = {
  ...rest,
  "scheme/plugin.json": text(head),
  "scheme/factors/all.json": text(factors[0]),
};

it("reads a scheme from a folder with a file for each piece", async () => {
  const whole = await waymark(folderWith(within(tinyFiles)), ["match", "in", "--json"]);
  const pieces = await waymark(folderWith(within(files)), ["match", "in", "--json"]);
  expect(pieces.code).toBe(0);
  expect(pieces.out).toBe(whole.out);
});

it("takes a section from a file of its name, and a list of items from one file", async () => {
  const fields = [{ id: "age", title: "Age", kind: "integer", sensitivity: "identity", describes: "Age." }];
  const root = folderWith(
    within({
      ...rest,
      "scheme/plugin.json": text(head),
      "scheme/vocabulary/client.json": text(fields),
      "scheme/vocabulary.json": text({}),
      "scheme/factors/both.json": text([factors[0], { ...factors[0], id: "two" }]),
    }),
  );
  const { code, out } = await waymark(root, ["policy", "in"]);
  expect(code).toBe(0);
  expect(out).toContain("client.age");
});

it("names the file and the line of each problem of a piece, and of all at once", async () => {
  const root = folderWith(
    within({
      ...files,
      "scheme/factors/first.json": JSON.stringify(
        { ...factors[0], id: "first", similar: scale("client.shoe == 'x'") },
        null,
        2,
      ),
      "scheme/factors/second.json": text({ ...factors[0], id: "second", title: 7 }),
    }),
  );
  const shape = JSON.parse((await waymark(root, ["check", "in", "--json"])).out).problems;
  expect(shape.map(({ file, column }: { file: string; column: string }) => `${file} ${column}`)).toEqual([
    "scheme/factors/second.json title",
  ]);
  const formula = folderWith(
    within({
      ...files,
      "scheme/factors/first.json": JSON.stringify(
        { ...factors[0], id: "first", similar: scale("client.shoe == 'x'") },
        null,
        2,
      ),
    }),
  );
  const { code, err } = await waymark(formula, ["check", "in"]);
  expect(code).toBe(2);
  expect(err).toMatch(/scheme\/factors\/first\.json/);
  expect(err).toMatch(/There is no field client\.shoe here/);
});

it("asks for plugin.json, and for one place only", async () => {
  const without = Object.fromEntries(Object.entries(files).filter(([name]) => name !== "scheme/plugin.json"));
  const problems = async (given: Record<string, string>) =>
    JSON.parse((await waymark(folderWith(within(given)), ["check", "in", "--json"])).out).problems.map(
      ({ code, file }: { code: string; file: string }) => `${file} ${code}`,
    );
  expect(await problems(without)).toContain("scheme/plugin.json missing-file");
  expect(await problems({ ...files, "plugin.json": plugin! })).toContain("plugin.json two-schemes");
  expect(
    await problems({
      ...files,
      "scheme/plugin.json": text({ ...head, factors: [] }),
      "scheme/factors.json": "[]",
    }),
  ).toContain("scheme/factors.json section-twice");
  expect(await problems({ ...files, "scheme/__proto__.json": "{}" })).toEqual([
    "scheme/__proto__.json section-name",
  ]);
});
