import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/promises.md"), "utf8");
const named = [...page.matchAll(/\| `([^`]+)`: "([^"]+)" \|/g)].map(
  ([, file, name]) => [file!, name!] as const,
);

it("every promise names a test", () => {
  expect(named.length).toBe(page.split("\n").filter((line) => line.startsWith("| ")).length - 1);
});

it.each(named)("%s has “%s”", (file, name) => {
  expect(readFileSync(join(root, file), "utf8")).toContain(name);
});
