import fc from "fast-check";
import { expect, it } from "vitest";
import { goodFiles, within } from "./support/scheme.js";
import { folderWith, waymark } from "./support/world.js";

const sheets = Object.entries(goodFiles).filter(([name]) => name.endsWith(".csv"));

/** A sheet with its rows and columns in another order. */
function permuted(text: string): fc.Arbitrary<string> {
  const [header = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const order = <T>(list: readonly T[]) =>
    fc.shuffledSubarray([...list.keys()], { minLength: list.length, maxLength: list.length });
  return fc
    .tuple(order(header), order(rows))
    .map(([columns, lines]) =>
      [header, ...lines.map((line) => rows[line] ?? [])]
        .map((row) => columns.map((column) => row[column] ?? "").join(","))
        .join("\r\n"),
    );
}

const caseloads = fc
  .tuple(...sheets.map(([name, text]) => permuted(text).map((sheet): [string, string] => [name, sheet])))
  .map((files) => ({ "policy.json": goodFiles["policy.json"]!, ...Object.fromEntries(files) }));

it("gives the same bytes whatever the order of rows and columns", async () => {
  const said = async (files: Record<string, string>) => {
    const root = folderWith(within(files));
    const all = [];
    for (const words of [
      ["run", "in", "--out", "out"],
      ["explain", "in", "C-1", "M-1"],
    ])
      all.push(await waymark(root, [...words, "--json"]));
    return all;
  };
  const first = await said(goodFiles);
  expect(first.map(({ code }) => code)).toEqual([0, 0]);
  await fc.assert(
    fc.asyncProperty(caseloads, async (files) => {
      expect((await said(files)).map(({ out }) => out)).toEqual(first.map(({ out }) => out));
    }),
    { numRuns: 12 },
  );
});
