import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { matching } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { risk } from "@waymark/risk";
import ts from "typescript";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../packages/core/src");
const subjects = [matching, metrics, risk];

/** Words of a section that core needs for something else; `success` is what zod says of a shape that fits. */
const ordinary = new Set(["replaces", "replace", "success"]);

/** The names of the subjects, of their sections and of their settings, in the plural and the singular. */
const words = new Set(
  subjects
    .flatMap(({ id, sections, settings }) => [id, ...Object.keys(sections), ...Object.keys(settings)])
    .flatMap((name) => [name, name.replace(/ies$/, "y").replace(/s$/, "")])
    .filter((word) => !ordinary.has(word)),
);

/** The identifiers and texts of core that are, or begin with, the word of a section, with where they stand. */
function named(): string[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file));
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if ((ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && words.has(node.text))
        found.push(`${file}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

it("core names no subject, and no section or setting of one, but in the tables of a caseload", () => {
  expect(words).toContain("factors");
  expect(words).toContain("duty");
  // The tables of a caseload are still listed in core, those of the subjects among them.
  const tables = /^(?:model\/base|schemas\/common)\.ts:/;
  expect(named().filter((place) => !tables.test(place))).toEqual([]);
  expect(named().filter((place) => tables.test(place)).length).toBeLessThanOrEqual(15);
});
