// The whole of CI. First the README's test command, then the checks of order, then the slow and cross-engine tests,
// each installing what it needs. Prints one line, `N passed, N failed`, last.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lib.mjs";

const scratch = mkdtempSync(join(tmpdir(), "waymark-ci-"));
const codes = join(scratch, "codes.txt");
writeFileSync(codes, "");
const total = { passed: 0, failed: 0 };
const sh = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 28, ...options });
const note = (title, passed, failed) => {
  total.passed += passed;
  total.failed += failed;
  console.log(`## ${title}: ${passed} ok, ${failed} not`);
};

function tests() {
  const file = join(scratch, "vitest.json");
  const done = sh(
    "npm",
    ["test", "--", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`],
    { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, WAYMARK_CODES_SEEN: codes } },
  );
  if (!existsSync(file)) return note("npm test", 0, 1);
  const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(file, "utf8"));
  note("npm test", numPassedTests, numFailedTests + (done.status !== 0 && success ? 1 : 0));
}

/** Which documented codes no test throws. It reads what is built, as `npm run check` has built it. */
function codesSeen() {
  counted("every error code is thrown by a test", "node", ["scripts/errors.mjs", "--seen", codes]);
}

/** Run a script whose last line is `N passed, N failed`. */
function counted(title, command, args, options = {}) {
  const done = sh(command, args, { stdio: ["ignore", "pipe", "inherit"], ...options });
  process.stdout.write(done.stdout ?? "");
  const found = [...(done.stdout ?? "").matchAll(/^(?:\w+: )?(\d+) passed, (\d+) failed/gm)].at(-1);
  const [passed, failed] = found ? [Number(found[1]), Number(found[2])] : [done.status === 0 ? 1 : 0, 0];
  note(title, passed, failed + (done.status !== 0 && failed === 0 ? 1 : 0));
}

/** Python with what the differential tests compare against, in an environment of its own. */
function python() {
  const folder = join(scratch, "python");
  if (sh("python3", ["-m", "venv", folder]).status !== 0) return undefined;
  const bin = join(folder, "bin", "python3");
  const wanted = readFileSync(join(root, "tests", "requirements.txt"), "utf8")
    .split("\n")
    .filter((line) => /^\w/.test(line));
  const done = sh(bin, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...wanted], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  return done.status === 0 ? join(folder, "bin") : undefined;
}

/** What is not in a registry of packages for Python or JavaScript: a browser, and R. Left alone where it is there. */
function system() {
  const wanted = [
    ["chromium", "chromium", ["chromium"]],
    ["R", "Rscript", ["r-base-core", "r-cran-survival", "r-cran-psych", "r-cran-jsonlite"]],
  ];
  const missing = wanted.filter(([, command]) => sh(command, ["--version"]).status !== 0);
  if (missing.length === 0) return;
  const packages = missing.flatMap(([, , list]) => list);
  const quiet = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  const ok =
    sh("apt-get", ["update", "-qq"], quiet).status === 0 &&
    sh("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quiet).status === 0;
  if (!ok) console.log(`## ${missing.map(([title]) => title).join(" and ")} could not be installed`);
}

const slowTests = [
  ["tests/statistics/differential.mjs"],
  ["tests/statistics/attack.mjs"],
  ["tests/assignment/scipy-differential.mjs"],
  ["tests/assignment/sparse-differential.mjs"],
  ["tests/risk/identity-100000.mjs"],
  ["tests/report/browser.mjs"],
  ["tests/workbench/page.mjs"],
  ["tests/publish/tarballs.mjs"],
];

/** What keeps people apart, against ten thousand corruptions of the cells that it rests on. */
function manyTrials() {
  const files = ["nothing-fails-open", "consents-fail-closed"].map(
    (name) => `tests/spreadsheets/${name}.test.ts`,
  );
  const env = { ...process.env, WAYMARK_TRIALS: "10000" };
  counted("nothing fails open, 10 000 trials", "npx", ["vitest", "run", ...files], { env });
}

function slow() {
  system();
  const folder = python();
  if (folder === undefined) note("python environment", 0, 1);
  const env = { ...process.env, PATH: `${folder ?? ""}:${process.env.PATH}` };
  for (const [file, ...args] of slowTests) {
    if (existsSync(join(root, file))) counted(file, "node", [file, ...args], { env });
  }
  counted("example notebook", "python3", ["tests/publish/notebook.py", "examples/scripts/year.ipynb"], {
    env,
  });
}

/** What the last two runs of the benchmarks say of each other. Printed only: a loaded machine moves a ratio too. */
function trend() {
  process.stdout.write(sh("node", ["scripts/bench.mjs", "--compare"]).stdout ?? "");
}

tests();
counted("npm run check", "npm", ["run", "--silent", "check"]);
codesSeen();
counted("npm start", "npm", ["start", "--silent"]);
manyTrials();
slow();
trend();
rmSync(scratch, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
