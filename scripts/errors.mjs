// Write the page of error codes from the tables of the packages, or check that it is current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./lib.mjs";

const { checkLibrary } = await import("../packages/spreadsheets/dist/index.js");

/** Each code with what it means, by the package that declares it. */
export function declaredCodes() {
  const packages = readdirSync(join(root, "packages")).sort();
  return packages.flatMap((name) => {
    const file = join(root, "packages", name, "src", "problem-codes.ts");
    if (!existsSync(file)) return [];
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
    const found = [];
    const visit = (node) => {
      if (ts.isPropertySignature(node)) {
        const [comment] = ts.getJSDocCommentsAndTags(node);
        found.push({ name, code: node.name.text, means: ts.getTextOfJSDocComment(comment?.comment) ?? "" });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return found;
  });
}

function page() {
  const codes = by(declaredCodes(), ({ code }) => code);
  const sections = [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, all]) => section(code, all));
  const checks = [...checkLibrary].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `# Error codes

Every error that Waymark throws on bad input is a \`WaymarkError\`. It carries \`problems\`, all of them, each with a \`code\`, the
\`path\` of what is wrong, a \`message\` and a \`hint\` that says what to do. Ask \`isWaymarkError(error)\`, and branch on \`code\`: its
type, \`ProblemCode\`, is the union of the codes below that the imported packages have. A code keeps its meaning; messages may be
worded better at any time. In brackets stand the packages that give a code.

This page is made of the comments in each package’s \`src/problem-codes.ts\`; \`node scripts/errors.mjs\` writes it.

${sections.join("\n")}
## Checks of a caseload

\`waymark check\` and \`checkCaseloadRows\` give the id of a check as the code of what it finds.

${checks.map(({ id, asks }) => `- \`${id}\`: ${asks}`).join("\n")}
`;
}

function by(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

function section(code, all) {
  const meanings = by(all, ({ means }) => means);
  const lines = [...meanings].map(([means, of]) => `${means} (${of.map(({ name }) => name).join(", ")})`);
  return `### ${code}\n\n${lines.join("\n\n")}\n`;
}

/**
 * Codes of files and commands whose tests know them by their message, and name no code. The list may only grow shorter.
 */
const byMessage = new Set([
  ...[
    "cannot-append",
    "column-without-name",
    "control-character",
    "csv",
    "disk",
    "found-none",
    "found-several",
  ],
  ...[
    "mapped-twice",
    "no-tables",
    "not-one-record",
    "nothing-changes",
    "nothing-to-do",
    "option-out-of-place",
  ],
  ...["other-risks", "out-clash", "out-held", "out-is-folder", "plugin-names", "record-cut", "run-after"],
  ...["same-twice", "too-many-options", "unknown-plugin", "unread-sheet"],
]);

/** The documented codes that no test made an error of, by a file of codes seen, and that no test names either. */
function untested(seenFile) {
  const seen = new Set(readFileSync(seenFile, "utf8").split("\n"));
  const tests = testFiles().map((name) => readFileSync(join(root, name), "utf8"));
  const named = new Set(
    tests.flatMap((text) => [...text.matchAll(/"([a-z-]+)[" ]/g)].map(([, word]) => word)),
  );
  const checks = new Set(checkLibrary.map(({ id }) => id));
  const codes = new Set(declaredCodes().map(({ code }) => code));
  return {
    unthrown: [...codes].filter((code) => !seen.has(code) && !named.has(code) && !byMessage.has(code)).sort(),
    undocumented: [...seen].filter((code) => code !== "" && !codes.has(code) && !checks.has(code)).sort(),
  };
}

function testFiles() {
  const of = (folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return [
    ...of("tests").map((file) => join("tests", file)),
    ...readdirSync(join(root, "packages")).flatMap((name) =>
      of(join("packages", name, "src")).map((file) => join("packages", name, "src", file)),
    ),
  ].filter((file) => file.endsWith(".test.ts"));
}

const at = process.argv.indexOf("--seen");
if (at > 0) {
  const { unthrown, undocumented } = untested(process.argv[at + 1]);
  for (const code of unthrown) console.log(`documented, and thrown by no test: ${code}`);
  for (const code of undocumented) console.log(`thrown, and not documented: ${code}`);
  const failed = unthrown.length + undocumented.length;
  console.log(
    `${new Set(declaredCodes().map(({ code }) => code)).size - unthrown.length} passed, ${failed} failed`,
  );
  process.exit(failed === 0 ? 0 : 1);
}
if (process.argv[1]?.endsWith("errors.mjs")) {
  const file = join(root, "docs", "reference", "errors.md");
  const text = page();
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
    console.error("docs/reference/errors.md is not what the packages say; run node scripts/errors.mjs");
    process.exit(1);
  }
}
