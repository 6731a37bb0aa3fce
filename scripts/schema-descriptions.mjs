// Takes what a doc comment says of each key in the zod schemas into the JSON Schema files, for an editor to show.
import { join } from "node:path";
import ts from "typescript";
import { root } from "./lib.mjs";

const entry = join(root, "described.mts");
const types = { plugin: "Plugin", policy: "Policy", scale: "Scale", vocabulary: "Vocabulary" };
const text = [
  `import type { ${Object.values(types).join(", ")} } from "@waymark/core";`,
  ...["matching", "metrics", "risk"].map((name) => `import "@waymark/${name}";`),
  `export interface Described { ${Object.entries(types)
    .map(([key, type]) => `${key}: ${type}`)
    .join("; ")} }`,
].join("\n");

/** The schemas, each key with a description where its doc comment has one. */
export function withDescriptions(schemas) {
  const { checker, described } = program();
  for (const [name, schema] of Object.entries(schemas)) {
    const symbol = described.getProperty(name);
    describeKeys(checker, schema, checker.getTypeOfSymbol(symbol), schema.$defs ?? {}, new Set());
  }
  return schemas;
}

function program() {
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ["@waymark/source"],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => file === entry || fileExists(file);
  host.getSourceFile = (file, version, ...rest) =>
    file === entry ? ts.createSourceFile(file, text, version) : getSourceFile(file, version, ...rest);
  const made = ts.createProgram([entry], options, host);
  const checker = made.getTypeChecker();
  const source = made.getSourceFile(entry);
  const node = source.statements.find((one) => ts.isInterfaceDeclaration(one));
  return { checker, described: checker.getTypeAtLocation(node) };
}

function describeKeys(checker, schema, type, defs, seen) {
  const bare = checker.getNonNullableType(type);
  const target = schema.$ref === undefined ? schema : defs[schema.$ref.replace("#/$defs/", "")];
  if (target === undefined || seen.has(target)) return;
  seen.add(target);
  if (target.items && !Array.isArray(target.items)) {
    const element = checker.getIndexTypeOfType(bare, ts.IndexKind.Number);
    if (element) describeKeys(checker, target.items, element, defs, seen);
  }
  if (typeof target.additionalProperties === "object") {
    const value = checker.getIndexTypeOfType(bare, ts.IndexKind.String);
    if (value) describeKeys(checker, target.additionalProperties, value, defs, seen);
  }
  const parts = bare.isUnion() ? bare.types : [bare];
  for (const choice of target.anyOf ?? target.oneOf ?? []) {
    const fits = parts.filter((part) =>
      Object.keys(choice.properties ?? {}).every((key) => checker.getPropertyOfType(part, key)),
    );
    if (fits.length === 1) describeKeys(checker, choice, fits[0], defs, seen);
  }
  for (const [key, value] of Object.entries(target.properties ?? {})) {
    const symbol = checker.getPropertyOfType(bare, key);
    if (symbol === undefined) continue;
    const says = ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replaceAll(/\s+/g, " ")
      .trim();
    if (says !== "") value.description = says;
    describeKeys(checker, value, checker.getTypeOfSymbol(symbol), defs, seen);
  }
}
