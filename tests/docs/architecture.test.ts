import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const page = readFileSync(join(root, "docs/architecture.md"), "utf8");
const packages = readdirSync(join(root, "packages")).sort();
const config: { forbidden: readonly { name: string }[] } = createRequire(import.meta.url)(
  join(root, ".dependency-cruiser.cjs"),
);
/** The rows of the table of packages: the name, what it imports, its folders. */
const rows = [...page.matchAll(/^\| \[`([\w-]+)`\]\(\.\.\/packages\/\1\/README\.md\) \| (.+) \| (.+) \|$/gm)];

const folders = (name: string) =>
  readdirSync(join(root, "packages", name, "src"), { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name);

describe("docs/architecture.md", () => {
  it("names each package once, and no other", () => {
    expect(rows.map(([, name]) => name).sort()).toEqual(packages);
  });

  it.each(packages)("names the folders of %s", (name) => {
    const named = rows.find(([, one]) => one === name)?.[3]?.split(", ") ?? [];
    expect(named.sort()).toEqual(folders(name).sort());
  });

  it("names each import rule, and no other", () => {
    const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, rule]) => rule);
    expect(named).toEqual(config.forbidden.map(({ name }) => name));
  });

  it.each(packages)("the README of %s is there, and says what the package is for", (name) => {
    const text = readFileSync(join(root, "packages", name, "README.md"), "utf8");
    expect(text).toMatch(new RegExp(`^# @waymark/${name}\\n\\n\\S`));
  });
});
