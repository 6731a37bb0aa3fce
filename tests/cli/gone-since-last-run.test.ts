import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith, waymark } from "./support/world.js";

it("says first which decisions were there on the last run and are gone", async () => {
  const root = folderWith();
  cpSync(join(import.meta.dirname, "../../examples/leaving-gangs"), join(root, "in"), { recursive: true });
  const file = join(root, "in/overrides.csv");
  expect(existsSync(file)).toBe(true);
  const run = () => waymark(root, ["run", "in", "--out", "out"]);
  expect((await run()).err).not.toContain("last run");
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  writeFileSync(file, `${lines.slice(0, -1).join("\n")}\n`);
  expect((await run()).err).toContain(
    `overrides.csv had ${lines.length - 1} rows on the last run, and has ${lines.length - 2}`,
  );
  rmSync(file);
  const { err } = await run();
  expect(err).toContain(
    `overrides.csv was there on the last run, with ${lines.length - 2} rows, and is gone.`,
  );
  expect(err).toMatch(/A question to the [A-Z][\w ]+: is that meant\?/);
});
