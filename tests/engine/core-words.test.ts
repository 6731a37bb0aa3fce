import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { matching } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { risk } from "@waymark/risk";
import ts from "typescript";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../../packages/core/src");
const subjects = [matching, metrics, risk];

/** Words that core needs for something else: `success` is what zod says of a shape that fits, `range` is of numbers. */
const ordinary = new Set(["replaces", "replace", "success", "range"]);

/** The names of the subjects, of their sections, settings and tables, in the plural and the singular. */
const words = new Set(
  subjects
    .flatMap(({ id, sections, settings, tables }) => [
      ...[id, ...Object.keys(sections), ...Object.keys(settings)],
      ...(tables ?? []).flatMap(({ kind, list }) => [kind, list]),
    ])
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
      // What people call a table in files of their own: read where it is met, and asked of nobody.
      if (ts.isPropertyAssignment(node) && node.name.getText(source) === "also") return;
      if ((ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && words.has(node.text))
        found.push(`${file}: ${node.text}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

it("core names no subject, and no section, setting or table of one", () => {
  for (const word of ["factors", "duty", "findings", "observation"]) expect(words).toContain(word);
  expect(named()).toEqual([]);
});
