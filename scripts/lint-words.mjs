// Holds the words that people read to scripts/words/rules.mjs: strings of the code, comments and Markdown.
// `node scripts/lint-words.mjs` lists what breaks a rule; `--count` tells how often each rule is broken;
// further arguments are folders or files to look at, as in `node scripts/lint-words.mjs packages/risk`.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";
import { findInText, textsOf } from "./words/texts.mjs";

const args = process.argv.slice(2);
const count = args.includes("--count");
const only = args.filter((arg) => !arg.startsWith("--"));

const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\0")
  .filter((file) =>
    /^(?:packages\/[^/]+\/src\/.*\.tsx?|packages\/[^/]+\/README\.md|docs\/.*\.md|[A-Z]+\.md|examples\/.*\.(?:ts|md))$/.test(
      file,
    ),
  )
  .filter((file) => !/\.test\.tsx?$|^docs\/reference\/api\//.test(file))
  .filter((file) => only.length === 0 || only.some((start) => file.startsWith(start)));

const found = files.flatMap((file) => {
  let source;
  try {
    source = readFileSync(join(root, file), "utf8");
  } catch {
    return []; // Listed by git, and deleted in the work tree.
  }
  return textsOf(file, source).flatMap((text) =>
    findInText(text).map((rule) => ({ file, rule, line: text.line, text: text.text })),
  );
});

if (count) {
  const counts = new Map();
  for (const { rule } of found) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  for (const [id, times] of [...counts].sort((a, b) => b[1] - a[1])) console.log(`${times}  ${id}`);
} else {
  for (const { file, line, rule, text } of found)
    console.log(
      `${file}:${line}  ${rule.id}  ${text.replaceAll(/\s+/g, " ").slice(0, 160)}\n    ${rule.why}`,
    );
}
console.log(`${files.length} files read, ${found.length} sentences to mend`);
process.exit(found.length === 0 ? 0 : 1);
