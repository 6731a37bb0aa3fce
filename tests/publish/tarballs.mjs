// Packs every package by `npm pack`, installs the tarballs in an empty project outside the repository, and runs them there
// as an outside developer would: ES module, CommonJS, TypeScript, Vite, Deno, Bun, and the command. What the example
// scripts print is the answer that each must give. The last line counts.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { transformSync } from "esbuild";
import { parseHTML } from "linkedom";
import { published } from "../../scripts/lib.mjs";
import { pack } from "../../scripts/pack.mjs";
import { filesOnPage } from "../support/page-files.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scripts = join(root, "examples", "scripts");
const kept = (file) => readFileSync(join(scripts, file), "utf8");
const outside = mkdtempSync(join(tmpdir(), "waymark-outside-"));
const project = join(outside, "project");
const bin = join(project, "node_modules", ".bin");
mkdirSync(project);
const tools = ["typescript@5.9.3", "vite@8.3.8", "@types/node@20.19.25"];

let [passed, failed] = [0, 0];
function check(title, problem) {
  if (problem) failed += 1;
  else passed += 1;
  console.log(`${problem ? "FAILED" : "ok    "}  ${title}${problem ? `\n${problem}` : ""}`);
}
const sh = (command, args, options = {}) =>
  spawnSync(command, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...process.env, NODE_OPTIONS: "", DENO_NO_UPDATE_CHECK: "1", DO_NOT_TRACK: "1" },
    ...options,
  });
/** Holds what a command prints to what is expected; undefined where it need only end well. */
function prints(title, expected, command, ...args) {
  const { status, stdout, stderr, error } = sh(command, args);
  const isRight = status === 0 && (expected === undefined || stdout === expected);
  check(
    title,
    isRight ? undefined : `${error ?? ""}ended with ${status}\n${stdout.slice(-2000)}${stderr.slice(-2000)}`,
  );
}
const put = (file, text) => writeFileSync(join(project, file), text);

/** What a tarball must and must not hold. */
function checkFiles(name, files) {
  const needed = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"].filter(
    (file) => !files.includes(file),
  );
  const strange = files.filter((file) => /^(?:src|tests)\/|\.test\.|tsconfig|tsup/.test(file));
  const problem = [...needed.map((file) => `has no ${file}`), ...strange.map((file) => `holds ${file}`)];
  check(`tarball of ${name}`, problem.join("\n"));
}

const names = published();
const tarballs = names.map((name) => {
  const { file, files } = pack(name, outside);
  checkFiles(name, files);
  return file;
});

put("package.json", JSON.stringify({ name: "outside", private: true, type: "module" }));
const install = (wanted, options) =>
  sh("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...wanted], options);
const installed = install([...tarballs, ...tools]);
if (installed.status !== 0) {
  console.log(`npm install failed\n${installed.stderr.slice(-3000)}`);
  console.log(`${passed} passed, ${failed + 1} failed`);
  process.exit(1);
}

for (const name of names) {
  const manifest = JSON.parse(
    readFileSync(join(project, "node_modules", "@waymark", name, "package.json"), "utf8"),
  );
  const wanted = ["description", "license", "repository", "homepage", "bugs", "keywords", "engines"];
  const lacks = wanted.filter((key) => !manifest[key]);
  check(`manifest of ${name}`, lacks.length > 0 ? `lacks ${lacks.join(", ")}` : "");
  check(
    `no source condition in ${name}`,
    JSON.stringify(manifest.exports).includes("@waymark/source") ? "the exports name src" : "",
  );
}

const portable = kept("portable.ts");
put("portable.mjs", portable);
prints("ES module", kept("portable.txt"), process.execPath, "portable.mjs");
put("portable.cjs", transformSync(portable, { format: "cjs" }).code);
prints("CommonJS", kept("portable.txt"), process.execPath, "portable.cjs");

const compilerOptions = {
  strict: true,
  target: "es2022",
  types: ["node"],
  lib: ["es2023", "dom", "dom.iterable"],
};
const typed = ["own-scheme", "match-one-pair", "assess-a-risk", "portable"];
for (const name of typed) {
  put(`${name}.mts`, kept(`${name}.ts`));
  put(`${name}.cts`, kept(`${name}.ts`));
}
const tsc = join(bin, "tsc");
const settings = (extra, include) =>
  JSON.stringify({ compilerOptions: { ...compilerOptions, ...extra }, include });
put(
  "tsconfig.nodenext.json",
  settings(
    { module: "nodenext", moduleResolution: "nodenext", outDir: "out" },
    typed.flatMap((name) => [`${name}.mts`, `${name}.cts`]),
  ),
);
prints("TypeScript, nodenext, as ES modules and CommonJS", undefined, tsc, "-p", "tsconfig.nodenext.json");
for (const name of typed)
  for (const ending of ["mjs", "cjs"])
    prints(
      `what TypeScript made of ${name}, ${ending}`,
      kept(`${name}.txt`),
      process.execPath,
      `out/${name}.${ending}`,
    );
put("page.ts", kept("page.ts"));
put(
  "tsconfig.bundler.json",
  settings({ module: "esnext", moduleResolution: "bundler", noEmit: true }, [
    "page.ts",
    ...typed.map((name) => `${name}.mts`),
  ]),
);
prints("TypeScript, bundler", undefined, tsc, "-p", "tsconfig.bundler.json");

put("index.html", kept("page.html").replace("page.js", "/page.ts"));
put("vite.config.js", "export default { build: { modulePreload: false } };\n");
prints("Vite build", undefined, join(bin, "vite"), "build", "--logLevel", "error");
try {
  const assets = join(project, "dist", "assets");
  const [file] = readdirSync(assets).filter((one) => one.endsWith(".js"));
  const { document } = parseHTML(kept("page.html"));
  globalThis.document = document;
  await import(pathToFileURL(join(assets, file)).href);
  document.getElementById("match").click();
  const items = [...document.querySelectorAll("#answer li")].map((item) => `${item.textContent}\n`).join("");
  check("the page that Vite built answers", items === kept("page.txt") ? "" : items);
} catch (error) {
  check("the page that Vite built answers", error.stack);
}

/** A runtime's own program, or where npm holds install scripts back, the one in the package of the platform. */
const runtimes = {
  deno: { wanted: "deno@2.9.6", folder: "@deno", file: "deno", args: ["run", "--allow-env", "--allow-read"] },
  bun: { wanted: "bun@1.4.5", folder: "@oven", file: "bin/bun", args: ["run"] },
};
for (const [name, { wanted, folder, file, args }] of Object.entries(runtimes)) {
  const cwd = join(outside, name);
  mkdirSync(cwd);
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ private: true }));
  const done = install([wanted], { cwd });
  if (/E404|ETARGET/.test(done.stderr)) {
    console.log(`skipped  ${name}: the registry has no ${wanted}`);
    continue;
  }
  const modules = join(cwd, "node_modules");
  const under = join(modules, folder);
  const apart = existsSync(under) ? readdirSync(under).map((one) => join(under, one, file)) : [];
  const program = [join(modules, ".bin", name), ...apart].find((one) => sh(one, ["--version"]).status === 0);
  if (program === undefined) {
    check(name, `npm installed no program that starts here\n${done.stderr}`);
    continue;
  }
  prints(`${name}, JavaScript`, kept("portable.txt"), program, ...args, "portable.mjs");
  prints(`${name}, TypeScript`, kept("own-scheme.txt"), program, ...args, "own-scheme.mts");
}

const waymark = join(bin, "waymark");
cpSync(join(root, "examples", "leaving-gangs"), join(project, "gangs"), { recursive: true });
prints("the command checks a folder", undefined, waymark, "check", "gangs");
prints("the command runs a folder", undefined, waymark, "run", "gangs", "--out", "report");
prints("the command computes it again", undefined, waymark, "verify", "report");

// The page that goes from an empty folder to a report: its files, its commands and its endpoint, as they stand there.
const files = filesOnPage(join(root, "docs", "how-to", "own-scheme.md"));
for (const [name, text] of files) {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  put(name, text);
}
prints("a scheme of one's own is checked", undefined, waymark, "check", "reading");
prints("a scheme of one's own is run", undefined, waymark, "run", "reading", "--out", "reading-report");
const server = spawn(process.execPath, ["endpoint.mjs"], {
  cwd: project,
  env: { ...process.env, PORT: "0" },
});
try {
  const [ready] = await once(server.stdout, "data");
  const url = `http://localhost:${/\d+/.exec(String(ready))?.[0]}`;
  const ask = async (body) => {
    const response = await fetch(url, { method: "POST", body });
    return [response.status, await response.json()];
  };
  const answer = await ask(files.get("request.json"));
  check(
    "its endpoint answers",
    isDeepStrictEqual(answer, [200, JSON.parse(files.get("answer.json"))])
      ? ""
      : JSON.stringify(answer, null, 2),
  );
  const [status, refused] = await ask('{"client":{"id":"L-1","stop":99},"mentor":{"id":"R-1"}}');
  check(
    "its endpoint refuses",
    status === 422 && refused.problems[0].path === "client.stop" ? "" : JSON.stringify(refused),
  );
} catch (error) {
  check("its endpoint", error.stack);
}
server.kill();

rmSync(outside, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
