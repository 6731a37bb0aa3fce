import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const packages = join(import.meta.dirname, "../../packages");

/**
 * The files of the engines that may write a title, and why. What a scheme calls something is the scheme's to say: a
 * file that is not listed here writes titles only of what a plugin gives it.
 */
const allowed: readonly (readonly [file: RegExp, why: string])[] = [
  [
    /^core\/(?:field\/field-of|field\/gather-words|record\/base-tables|changes\/change-table|part\/stand-alone)\.ts$/,
    "fields of every scheme",
  ],
  [/^core\/events\/plan-event\.ts$/, "what undoes an event of any scheme"],
  [/^core\/(?:formula\/|problems|shape\/say-shape|long-days)/, "errors, months and the nodes of a formula"],
  [/^matching\/(?:identity|overrides|standards)\/table\.ts$/, "tables that the engine reads"],
  [/^matching\/(?:subject|relationship\/formula-facts)\.ts$/, "fields that the engine makes"],
  [/^matching\/score\/(?:own-mentor|plan|rules)\.ts$/, "a wish, and a rule that holds of any scheme"],
  [/^matching\/(?:allocation|gaps|overrides|shortlist)\//, "the start of a sentence about an allocation"],
  [/^matching\/compile\/compile-pairs\.ts$/, "why two mentors are asked for, where the scheme does not say"],
  [/^risk\/compile\/words\.ts$/, "fields whose words follow from the scheme"],
  [/^risk\/judgement\/tables\.ts$/, "tables that the engine reads"],
  [/^risk\/lint\//, "rules for any register, and the made-up entry that shows them"],
  [/^risk\/programme\/fields\.ts$/, "fields that the engine makes"],
  [/^risk\/register\/change-parts\.ts$/, "why a rating changed"],
  [
    /^metrics\/compile\/(?:measure|observation-fields|tables)\.ts$/,
    "tables and fields that the engine reads",
  ],
  [/^metrics\/programme\/at-a-glance\.ts$/, "what is not known of any programme"],
  [
    /^metrics\/programme\/(?:costs|journey-counts|named-curves|retention)\.ts$/,
    "figures of the engine's own, where the scheme has no name for them",
  ],
];

/** The titles that the engines write, by file: a capital, letters, and no full stop. */
function titles(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of ["core", "matching", "risk", "metrics"]) {
    const root = join(packages, name, "src");
    const files = readdirSync(root, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|^library\//.test(file));
    for (const file of files) {
      const source = ts.createSourceFile(
        file,
        readFileSync(join(root, file), "utf8"),
        ts.ScriptTarget.Latest,
      );
      const visit = (node: ts.Node): void => {
        if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
        if (ts.isStringLiteralLike(node) && /^\p{Lu}\p{Ll}[\p{L}’' ×-]*$/u.test(node.text))
          found.set(`${name}/${file}`, [...(found.get(`${name}/${file}`) ?? []), node.text]);
        ts.forEachChild(node, visit);
      };
      visit(source);
    }
  }
  return found;
}

const found = titles();

it("no engine writes a title of what a scheme names", () => {
  const others = [...found].filter(([file]) => !allowed.some(([pattern]) => pattern.test(file)));
  expect(others).toEqual([]);
});

it.each(allowed)("%s is looked at, and still writes a title", (pattern) => {
  expect([...found.keys()].some((file) => pattern.test(file))).toBe(true);
});

it("would have found titles of steps in an engine", () => {
  expect(found.has("risk/assess/steps.ts")).toBe(false);
  expect(allowed.some(([pattern]) => pattern.test("risk/assess/steps.ts"))).toBe(false);
  for (const title of ["Rare", "Critical", "Lasting harm"])
    expect(title).toMatch(/^\p{Lu}\p{Ll}[\p{L}’' ×-]*$/u);
});
