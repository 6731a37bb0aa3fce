// The documentation site, in one folder that needs no network: every page of docs, every public function, a search over
// both, and llms.txt. `--check` builds it into a scratch folder. It fails where a link leads nowhere or a page is too large.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ensureInstalled, root, run } from "./lib.mjs";

/** The parts of the site, in the order of its navigation, each with its folder of pages. */
const parts = [
  ["Start here", "docs/start"],
  ["Tutorial", "docs/tutorial"],
  ["How to", "docs/how-to"],
  ["Why it is as it is", "docs/explanation"],
  ["Reference", "docs/reference"],
  ["Decisions", "docs/decisions"],
  ["The project", "docs"],
];
const largestPage = 200_000;

ensureInstalled();
const isCheck = process.argv.includes("--check");
const scratch = mkdtempSync(join(tmpdir(), "waymark-site-"));
const out = isCheck ? join(scratch, "site") : join(root, "site");
const pages = [
  ...parts.flatMap(([group, folder]) => pagesIn(folder).map((file) => pageOf(group, file))),
  pageOf("The project", "CONTRIBUTING.md"),
];
stage();
const status = run("typedoc", ["--options", join(scratch, "typedoc.json"), "--logLevel", "Warn"]);
if (status === 0) forLanguageModels();
const large = status === 0 ? tooLarge() : [];
for (const line of large) console.error(line);
rmSync(isCheck ? scratch : join(scratch, "pages"), { recursive: true, force: true });
if (status === 0 && !isCheck)
  console.log(`The documentation is in ${relative(process.cwd(), join(out, "index.html"))}.`);
process.exit(status || (large.length > 0 ? 1 : 0));

/** The pages of a folder; those of the folders in it too, unless these are parts of their own. */
function pagesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isFile()) return entry.name.endsWith(".md") ? [path] : [];
    const isOwnPart = parts.some(([, other]) => other === path);
    return isOwnPart || ["docs/reference/surface", "docs/vectors"].includes(path) ? [] : pagesIn(path);
  });
}

function pageOf(group, file) {
  const text = readFileSync(join(root, file), "utf8");
  const [, title = file] = /^# (.+)$/m.exec(text) ?? [];
  const [first = ""] = text.split(/\n\s*\n/).filter((part) => /^[A-Z“*[]/.test(part));
  return { group, file, title: title.replaceAll("`", ""), says: plain(first), text };
}

/** A paragraph without its links and line breaks. */
function plain(text) {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** Copies of the pages with what typedoc reads at their head, among links to what else they lead to. */
function stage() {
  for (const { group, file, title, text } of pages) {
    const path = join(scratch, "pages", file);
    mkdirSync(dirname(path), { recursive: true });
    const head = `---\ntitle: ${JSON.stringify(title)}\ngroup: ${JSON.stringify(group)}\n---\n\n`;
    writeFileSync(path, head + withoutFolders(file, text.replace(/^# .+\n/m, "")));
  }
  for (const name of ["packages", "examples", "tests"])
    symlinkSync(join(root, name), join(scratch, "pages", name));
  for (const name of ["docs/vectors", "docs/reference/surface"])
    symlinkSync(join(root, name), join(scratch, "pages", name));
  const options = JSON.parse(readFileSync(join(root, "typedoc.json"), "utf8"));
  const readme = join(scratch, "pages", "README.md");
  writeFileSync(readme, withoutFolders("README.md", readFileSync(join(root, "README.md"), "utf8")));
  const own = {
    ...options,
    entryPoints: options.entryPoints.map((path) => join(root, path)),
    plugin: [join(root, "scripts", "typedoc-categories.mjs")],
    projectDocuments: pages.map(({ file }) => join(scratch, "pages", file)),
    readme,
    out,
  };
  writeFileSync(join(scratch, "typedoc.json"), JSON.stringify(own));
}

/** A page whose links to a folder lead to what says what is in the folder, or are its name alone. */
function withoutFolders(file, text) {
  return text.replaceAll(/\[([^\]]*)\]\(([^)#:]+)\)/g, (link, label, target) => {
    const path = join(root, dirname(file), target);
    if (!existsSync(path) || !statSync(path).isDirectory()) return link;
    return existsSync(join(path, "README.md")) ? `[${label}](${target}/README.md)` : label;
  });
}

/** The pages as they were written, and a list of them, a line each, as llmstxt.org asks. */
function forLanguageModels() {
  for (const { file, text } of pages) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
  writeFileSync(join(out, "llms.txt"), llms());
}

function llms() {
  const groups = [...new Set(pages.map(({ group }) => group))].map((group) => {
    const lines = pages
      .filter((one) => one.group === group)
      .map(({ file, title, says }) => `- [${title}](${file})${says === "" ? "" : `: ${says}`}`);
    return `## ${group}\n\n${lines.join("\n")}`;
  });
  const [, about = ""] =
    /^# Waymark\n\n([\s\S]*?)\n\n/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  return `# Waymark\n\n> ${plain(about)}\n\n${groups.join("\n\n")}\n`;
}

function tooLarge() {
  return readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html") && statSync(join(out, file)).size > largestPage)
    .map(
      (file) =>
        `${file} has ${statSync(join(out, file)).size} bytes; at most ${largestPage} are read in comfort.`,
    );
}
