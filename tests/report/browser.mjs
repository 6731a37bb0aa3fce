// Opens a report in a real browser: node tests/report/browser.mjs [report.html] (after a build, where no report is
// given). Looks with axe-core at a wide and a narrow screen, in light and dark; sees that nothing is fetched, that a
// narrow page does not scroll sideways, that the skip link takes the keyboard, and that paper lies open.
// Last line: `N passed, N failed`; exit 1 where anything failed.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "../support/browser/chromium.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "waymark-report-"));
const total = { passed: 0, failed: 0 };

function check(title, problem) {
  total[problem ? "failed" : "passed"] += 1;
  console.log(problem ? `not ok  ${title}\n        ${problem}` : `ok      ${title}`);
}

function finish(problem) {
  if (problem) check(problem, "It is missing.");
  rmSync(scratch, { recursive: true, force: true });
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** The report given, or that of the example's whole scheme. */
function reportFile() {
  if (process.argv[2]) return resolve(process.argv[2]);
  const out = join(scratch, "out");
  const command = join(root, "packages/cli/dist/main.js");
  execFileSync(process.execPath, [command, "run", join(root, "examples/west-midlands"), "--out", out], {
    stdio: "ignore",
  });
  return join(out, "report.html");
}

const executablePath = chromium();
if (!executablePath) finish("Chromium (Debian: apt-get install chromium)");
const playwright = await import("playwright-core").catch(() => undefined);
if (!playwright) finish("playwright-core");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const file = reportFile();
const browser = await playwright.chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

async function openPage(width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const fetched = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, fetched };
}

async function audit(page, title) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(globalThis.document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    }),
  );
  const says = violations.map(
    ({ id, nodes }) => `${id} at ${nodes.length}, first ${nodes[0].target} ${nodes[0].html.slice(0, 160)}`,
  );
  check(`axe: ${title}`, says.join("\n        "));
}

for (const [width, scheme] of [
  [1280, "light"],
  [1280, "dark"],
  [320, "light"],
]) {
  const { page, fetched } = await openPage(width, scheme);
  const title = `${width} pixels, ${scheme}`;
  await audit(page, title);
  check(`fetches nothing: ${title}`, fetched.length > 1 && fetched.slice(1).join(", "));
  const wide = await page.evaluate(() => globalThis.document.documentElement.scrollWidth);
  check(`does not scroll sideways: ${title}`, wide > width && `The page is ${wide} wide.`);
  await page.close();
}

const { page } = await openPage(1280, "light");
await page.keyboard.press("Tab");
const focused = await page.evaluate(() => globalThis.document.activeElement.getAttribute("href"));
check("the skip link comes first", focused !== "#main" && `Focus is on ${focused}.`);
await page.keyboard.press("Enter");
const main = await page.evaluate(() => globalThis.document.activeElement.id);
check("the skip link leads to the report", main !== "main" && `Focus is on ${main}.`);
const small = await page.evaluate(() =>
  [...globalThis.document.querySelectorAll("summary, nav a, .back a")]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
    .map((one) => one.textContent),
);
check("targets are 24 pixels high", small.length > 0 && `${small.length}, first ${small[0]}`);
await page.close();
const { page: paper } = await openPage(1280, "light");
await paper.emulateMedia({ media: "print" });
const shut = await paper.evaluate(
  () =>
    [...globalThis.document.querySelectorAll("details:not([open]) table")].filter(
      (one) =>
        !one.checkVisibility({ contentVisibilityAuto: true }) || one.getBoundingClientRect().height === 0,
    ).length,
);
check("what folds lies open on paper", shut > 0 && `${shut} tables are hidden.`);
const board = join(dirname(file), "board-paper.html");
if (existsSync(board)) {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
  ]) {
    const own = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
    await own.goto(pathToFileURL(board).href);
    await audit(own, `the paper for a board, ${width} pixels, ${colorScheme}`);
    const over = await own.evaluate(() => globalThis.document.documentElement.scrollWidth - innerWidth);
    check(`the paper for a board fits ${width} pixels`, over > 0 && `${over} pixels stick out.`);
    const pdf = await own.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
    check("the paper for a board is two pages of A4", pages !== 2 && `It has ${pages}.`);
    await own.close();
  }
}
await browser.close();
finish();
