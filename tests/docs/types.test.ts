import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const list = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });

/** The packages whose names a block may use without saying where they come from, as the test that runs the blocks does. */
const packages = [
  ...[
    "core",
    "core/formula",
    "assignment",
    "statistics",
    "matching",
    "matching/library",
    "risk",
    "risk/library",
  ],
  ...["metrics", "metrics/library", "report", "west-midlands"],
].map((name) => `@waymark/${name}`);

const pages = [
  "README.md",
  ...readdirSync(join(root, "packages")).map((name) => join("packages", name, "README.md")),
  ...list("docs")
    .filter((file) => file.endsWith(".md") && !file.includes("api") && !file.includes("surface"))
    .map((file) => join("docs", file)),
];

const options: ts.CompilerOptions = {
  ...{ noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022 },
  ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  customConditions: ["@waymark/source"],
};

/** The blocks of TypeScript of a page, each by the file that it would be. */
function blocksOf(page: string): readonly (readonly [file: string, text: string])[] {
  const blocks = [...readFileSync(join(root, page), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)];
  const stem = page.replaceAll(/[^a-zA-Z]+/g, "-");
  return blocks.map(([, text = ""], i) => [join(root, dirname(page), `${stem}-${i + 1}.mts`), text]);
}

/** A program of texts that are in no file. */
function programOf(texts: ReadonlyMap<string, string>, more: ts.CompilerOptions): ts.Program {
  const host = ts.createCompilerHost({ ...options, ...more });
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  return ts.createProgram([...texts.keys()], { ...options, ...more }, host);
}

function complaints(texts: ReadonlyMap<string, string>, more: ts.CompilerOptions = {}): string[] {
  const program = programOf(texts, more);
  return [...texts.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(
        ({ messageText, start = 0 }) =>
          `${name.slice(root.length + 1)}: ${texts.get(name)?.slice(start).split("\n")[0]?.slice(0, 60)}: ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`,
      ),
  );
}

/** What each package exports, so that a block may use it by name. */
function exportedNames(): ReadonlyMap<string, string> {
  const name = join(root, "exports.mts");
  const text = packages.map((from, i) => `export * as p${i} from "${from}";`).join("\n");
  const program = programOf(new Map([[name, text]]), {});
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(name)!)!;
  return new Map(
    checker
      .getExportsOfModule(module)
      .flatMap((one, i) =>
        checker
          .getExportsOfModule(checker.getAliasedSymbol(one))
          .map((found) => [found.name, packages[i]!] as const),
      ),
  );
}

/** The block with imports for the names that it uses and nobody gives it. */
function withImports(text: string, names: ReadonlyMap<string, string>): string {
  const source = ts.createSourceFile("block.mts", text, ts.ScriptTarget.ES2022, true);
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    if (ts.isIdentifier(node)) {
      const names_ =
        ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isBindingElement(parent);
      const imports = ts.isImportSpecifier(parent) || ts.isFunctionDeclaration(parent);
      const isName = (names_ || imports) && parent.name === node;
      const isMember =
        (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) && parent.name === node;
      if (isName) declared.add(node.text);
      else if (!isMember) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const wanted = [...used].filter((name) => names.has(name) && !declared.has(name));
  return [...wanted.map((name) => `import { ${name} } from "${names.get(name)}";`), text, "export {};"].join(
    "\n",
  );
}

const blocks = pages.map((page) => [page, blocksOf(page)] as const).filter(([, all]) => all.length > 0);

it("the README’s example type-checks under strict", () => {
  expect(complaints(new Map(blocksOf("README.md")), { strict: true })).toEqual([]);
});

it("every block of TypeScript in the docs type-checks, with what the packages export", () => {
  const names = exportedNames();
  const texts = new Map(
    blocks.flatMap(([, all]) => all.map(([file, text]) => [file, withImports(text, names)] as const)),
  );
  expect(texts.size).toBeGreaterThan(25);
  expect(complaints(texts)).toEqual([]);
});

it("a block with a mistake in it would be found", () => {
  const wrong = withImports("shortlsit(1); match(1, 2);", exportedNames());
  expect(complaints(new Map([[join(root, "wrong.mts"), wrong]])).length).toBeGreaterThan(1);
});
