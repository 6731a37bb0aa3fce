import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compile, tablesOf } from "@waymark/core";
import { defaultSettings } from "@waymark/metrics";
import { westMidlands } from "@waymark/west-midlands";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const packages = join(import.meta.dirname, "../../packages");
/** The most places in which a package's engine may name an item of the scheme. The number may only fall, to 0. */
const most = { core: 0, matching: 0, risk: 0, metrics: 0 };

/** The packages whose engines cite no section of the report and count in the money of no country. */
const free = [...Object.keys(most), "assignment", "statistics", "spreadsheets"];

/** Ordinary words that are also somebody's id, and what they mean in an engine. */
const allowed = new Set([
  "alone", // a client with one mentor where two were wanted
  "contact", // the part of a relationship’s plan that names the field for the last meeting
  "ending", // the part of a relationship’s plan that names the field for how it ended
  "factor", // a kind of item, and of a finding
  "goal", // what a smallest change reaches
  "high", // the upper end of an interval
  "likely", // the middle of the three numbers of an assessed range
  "low", // the lower end of an interval
  "pair", // a client and a mentor, or two mentors
  "distance", // between two columns of numbers
  "community", // a level at which something is measured
  "cost", // the figure of what was spent
  "drift", // where self-report and observers' ratings differ
  "learning", // what measures under a heading are of
  "other", // than this one
  "setting", // a number of the policy, as `settings.threshold`
  "trust", // the first stage of progress
  "work", // what measures under a heading are of
  "needs", // a word before what somebody wants, as in “needs a woman”
  "risks", // the section of a plugin, and a kind of item
  "panel", // the sheet of a checklist, whatever the scheme calls those who read it
]);

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === "object" && value !== null;

/** Every id of an item of the scheme; of levels, values, options and answers those of several words. */
function idsOf(value: unknown, within = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => idsOf(one, within));
  if (!isBag(value)) return [];
  const inside = ["levels", "values", "options", "answers", "endings", "reasons", "fitBands"].includes(
    within,
  );
  const own = typeof value.id === "string" && (!inside || /[-_]/.test(value.id)) ? [value.id] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, part]) => (key === "cases" ? [] : idsOf(part, key))),
  ];
}

/**
 * What the engines bring themselves: the fields that every scheme has, with their values; the kinds of record; and the
 * settings of metrics, for each of which a scheme may have a parameter.
 */
const base = new Set<string>([
  ...tablesOf(undefined).map(({ kind }) => kind),
  ...Object.keys(defaultSettings),
  ...[
    ...compile(
      { name: "none", version: "1.0.0", title: "None", asOf: "2026-01-31", factors: {} },
      { plugins: [] },
    ).fields,
  ].flatMap(([name, field]) => [name.split(".")[1]!, ...(field.values ?? []).map(({ id }) => id)]),
]);
const { subjects: _, ...scheme } = westMidlands;
const ids = new Set(idsOf(scheme).filter((id) => !base.has(id)));
const scopes = /^(?:client|mentor|second|engagement|observation|activity|finding|policy)\./;

/** The words in a package's engine, of string literals and of templates, with the file in which they stand. */
function wordsOf(name: string): { readonly file: string; readonly text: string }[] {
  const root = join(packages, name, "src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|^library\/|^testing/.test(file))
    // What identity is called in any scheme, so that no risk may read it: names to refuse, and none that is asked for.
    .filter((file) => `${name}/${file}` !== "core/identity/words.ts");
  return files.flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
    const found: { file: string; text: string }[] = [];
    const visit = (node: ts.Node): void => {
      // What people call a table in files of their own: read where it is met, and asked of nobody.
      if (ts.isPropertyAssignment(node) && node.name.getText(source) === "also") return;
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
        found.push({ file, text: node.text });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

/** The string literals of a package's engine that equal an id of the scheme, with where they stand. */
function named(name: string): string[] {
  return wordsOf(name)
    .filter(({ text }) => !allowed.has(text) && ids.has(text.replace(scopes, "")))
    .map(({ file, text }) => `${file}: ${text}`);
}

describe("an engine", () => {
  it("is looked through for the ids of the scheme's items", () => {
    for (const id of [
      "locality",
      "covers-type",
      "extremism_type",
      "hard-or-soft",
      "vetting",
      "same-district",
    ])
      expect(ids).toContain(id);
    expect(ids).not.toContain("capacity");
  });

  it.each(Object.entries(most))(
    "of %s names items of the scheme in no more than %i places",
    (name, places) => {
      const found = named(name);
      expect(found.slice(places), found.join("\n")).toEqual([]);
    },
  );

  it.each(free)("of %s cites no section of the report, and counts no pounds", (name) => {
    const found = wordsOf(name).filter(({ text }) => /[§£]/.test(text));
    expect(found).toEqual([]);
  });
});
