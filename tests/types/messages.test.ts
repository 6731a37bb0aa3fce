import { join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const options: ts.CompilerOptions = {
  ...{ noEmit: true, strict: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022 },
  ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  customConditions: ["@waymark/source"],
};

const head = 'name: "a", version: "1.0.0", title: "A", asOf: "2026-01-31"';
const mentor = '{ id: "M-1", capacity: 1 }';
/** Something misspelt, with what the compiler says of it, in the end. */
const mistakes = [
  [`match(model, { id: "C-1", instrumnet: "oud" }, ${mentor});`, "Did you mean to write 'instrument'?"],
  [`match(model, { id: "C-1", instrument: "oudd" }, ${mentor});`, "Did you mean '\"oud\"'?"],
  [`compile({ ${head}, factros: {} }, { plugins: [service] });`, "Did you mean to write 'factors'?"],
  [
    `compile({ ${head}, factors: { musik: { weight: 1, mode: "off" } } }, { plugins: [service] });`,
    "Did you mean to write 'music'?",
  ],
  [
    `match(west, { id: "C-1", extremism_type: "incel", faiht: "islam" }, ${mentor});`,
    "Did you mean to write 'faith'?",
  ],
  [
    `match(west, { id: "C-1", extremism_type: "incel", faith: "islma" }, ${mentor});`,
    "Type '\"islma\"' is not assignable to type 'Faith | null | undefined'. Did you mean '\"islam\"'?",
  ],
  [
    'assessRisk(west, { id: "E-1", client: "C-1", mentor: "M-1", started: "2026-01-05", pausd: true });',
    "Did you mean to write 'paused'?",
  ],
  [
    `match(west, { id: text, extremism_type: text, faiht: text }, ${mentor});`,
    "Type 'string' is not assignable to type 'UnknownKey<\"faiht\">'.",
  ],
] as const;

const file = join(import.meta.dirname, "mistakes.mts");
const lines = [
  'import { compile } from "@waymark/core";',
  'import { match } from "@waymark/matching";',
  'import { assessRisk } from "@waymark/risk";',
  'import { policy, westMidlands } from "@waymark/west-midlands";',
  'import { model, service } from "./scheme.js";',
  "declare const text: string;",
  "const west = compile(policy, { plugins: [westMidlands] });",
  ...mistakes.map(([line]) => line),
];

/** What the compiler says of each line. */
function complaints(): ReadonlyMap<string, string> {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === file
      ? ts.createSourceFile(name, lines.join("\n"), version)
      : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([file], options, host);
  const said = program.getSemanticDiagnostics(program.getSourceFile(file));
  return new Map(
    said.map(({ file: of, start, messageText }) => [
      lines[of!.getLineAndCharacterOfPosition(start!).line]!,
      ts.flattenDiagnosticMessageText(messageText, "\n").trim(),
    ]),
  );
}

it("the compiler says of each misspelling what is wrong, and nothing else", () => {
  const said = complaints();
  expect([...said.keys()]).toEqual(mistakes.map(([line]) => line));
  for (const [line, ending] of mistakes) {
    expect(said.get(line)!.endsWith(ending), said.get(line)).toBe(true);
    expect(said.get(line)).not.toContain("never");
    expect(said.get(line)).not.toContain("overload");
  }
});
