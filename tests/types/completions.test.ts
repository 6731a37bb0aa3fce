import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const options: ts.CompilerOptions = {
  ...{ noEmit: true, strict: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022 },
  ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  customConditions: ["@waymark/source"],
};
const file = join(import.meta.dirname, "editor.mts");

/** What somebody is writing: an editor is asked at each `▮`, one after another. */
const text = `import { compile, definePlugin } from "@waymark/core";
import { match } from "@waymark/matching";
import { assessRisk } from "@waymark/risk";
import { policy, westMidlands } from "@waymark/west-midlands";
import { model, service } from "./scheme.js";
match(model, { id: "C-1", ▮ }, { id: "M-1", capacity: 1 });
match(model, { id: "C-1", instrument: "▮" }, { id: "M-1", capacity: 1 });
compile({ name: "a", version: "1.0.0", title: "A", asOf: "2026-01-31", factors: { ▮ } }, { plugins: [service] });
compile({ name: "a", version: "1.0.0", title: "A", asOf: "2026-01-31", factors: { music: { weight: 1, mode: "▮" } } }, { plugins: [service] });
compile({ name: "a", version: "1.0.0", title: "A", asOf: "2026-01-31", parameters: { ▮ } }, { plugins: [service] });
compile({ name: "a", version: "1.0.0", title: "A", asOf: "2026-01-31", stances: { children: "▮" } }, { plugins: [service] });
definePlugin({ id: "a", version: "1.0.0", title: "A", source: "none", ▮ });
definePlugin({ id: "a", version: "1.0.0", title: "A", source: "none", factors: [{ id: "f", ▮ }] });
const west = compile(policy, { plugins: [westMidlands] });
match(west, { id: "C-1", extremism_type: "animal-rights", ▮ }, { id: "M-1", capacity: 1 });
match(west, { id: "C-1", extremism_type: "▮" }, { id: "M-1", capacity: 1 });
assessRisk(west, { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05", serious_threat: "▮" });
compile({ name: "a", version: "1.0.0", title: "A", asOf: "2026-01-31", stances: { "hard-or-soft": "▮" } }, { plugins: [westMidlands] });
`;
const places = text.split("▮").slice(0, -1);
const at = (i: number) => places.slice(0, i + 1).join("").length;
const clean = text.replaceAll("▮", "");

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const found = name === file ? clean : ts.sys.readFile(name);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: (name) => (name === file ? clean : ts.sys.readFile(name)),
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

it.each(
  [
    ["the fields of a client", ["age", "instrument", "status", "urgency", "wishes"]],
    ["the words of a field", ["drums", "oud"]],
    ["the factors of the scheme", ["music"]],
    ["the modes of a factor", ["different", "if-asked", "off", "similar"]],
    ["the parameters of the scheme", ["grown_up"]],
    ["the options of a stance", ["no", "yes"]],
    ["the sections of a plugin", ["factors", "parameters", "rules", "stances", "vocabulary"]],
    ["what a factor has", ["cases", "different", "fields", "similar", "summary"]],
    ["the fields of the bundled scheme", ["faith", "district", "needs", "status", "wishes"]],
    ["its words", ["animal-rights", "extreme-right-wing"]],
    ["its facts of a relationship", ["no", "serious", "venting"]],
    ["its stances", ["hard", "soft"]],
  ].map(([what, words], i) => [what as string, words as string[], i] as const),
)("an editor offers %s", (_, words, i) => {
  const offered = service.getCompletionsAtPosition(file, at(i), {})?.entries.map(({ name }) => name) ?? [];
  expect(offered).toEqual(expect.arrayContaining(words));
});

it("and shows what a field of the bundled scheme means", () => {
  const details = service.getCompletionEntryDetails(file, at(8), "faith", {}, undefined, {}, undefined);
  const shown = ts.displayPartsToString(details?.documentation);
  expect(shown).toBe(
    "Faith. The client's faith, in their own words where possible. Sensitive: special category.",
  );
});

it("and shows what each part of a plugin is for", () => {
  const place = at(6);
  const details = service.getCompletionEntryDetails(file, place, "factors", {}, undefined, {}, undefined);
  const shown = ts.displayPartsToString(details?.documentation);
  expect(shown).toBe("What a client and a mentor are compared on. A policy gives each its weight.");
});
