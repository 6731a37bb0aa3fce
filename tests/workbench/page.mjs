// Opens the page in a real browser, from disk, and does with it what people do: node tests/workbench/page.mjs
// [scenario …] [--shots FOLDER] (after a build). Every scenario has a page of its own, and every page is watched: it may
// ask the network for nothing, log no error, and run no script of the data. Last line: `N passed, N failed`; exit 1 where
// anything failed. `--shots` keeps a picture of each step, for the documentation.
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "../support/browser/chromium.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = join(root, "packages", "workbench", "dist", "waymark.html");
const words = process.argv.slice(2);
const at = words.indexOf("--shots");
const shots = at < 0 ? undefined : words[at + 1];
const wanted = words.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
const total = { passed: 0, failed: 0 };

function check(title, problem) {
  total[problem ? "failed" : "passed"] += 1;
  console.log(problem ? `not ok  ${title}\n        ${problem}` : `ok      ${title}`);
}

function finish(problem) {
  if (problem) check(problem, "It is missing.");
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

const executablePath = chromium();
if (!executablePath) finish("Chromium (Debian: apt-get install chromium)");
const playwright = await import("playwright-core").catch(() => undefined);
if (!playwright) finish("playwright-core");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await playwright.chromium.launch({ executablePath, args: ["--no-sandbox"] });

/** A page that is watched, with what a scenario needs. */
async function open(name, options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    bypassCSP: false,
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const seen = { requests: [], errors: [] };
  page.on("request", (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) seen.requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("dialog", (dialog) => {
    seen.errors.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  return {
    page,
    root,
    check: (title, problem) => check(`${name}: ${title}`, problem),
    /** Opens the bundled example, and waits for what there is to do. */
    async example() {
      await page.getByRole("button", { name: "Open the example" }).click();
      await page.locator(".todo").first().waitFor();
    },
    /** Holds the screen as it is to axe-core, in light and dark. */
    async accessible(what) {
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await page.evaluate(
          `(() => { ${axe}; return globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }); })()`,
        );
        const says = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ html }) => html.slice(0, 160))
              .join(" | ")}`,
        );
        check(`${name}: axe finds nothing on ${what}, ${colorScheme}`, says.join("\n        "));
      }
      await page.emulateMedia({ colorScheme: "light" });
    },
    /** Nothing sticks out sideways on wide and narrow screens. */
    async fits(what) {
      for (const width of [1280, 768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        check(`${name}: ${what} fits ${width} pixels`, over > 0 ? `${over} pixels stick out.` : "");
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    },
    /** Keeps a picture of a step, where pictures are wanted. */
    async shot(step) {
      if (shots === undefined) return;
      mkdirSync(shots, { recursive: true });
      await page.screenshot({ path: join(shots, `${step}.png`), fullPage: false });
    },
    async close() {
      check(`${name}: nothing is asked of the network`, seen.requests.join(", "));
      check(`${name}: no error is logged`, seen.errors.slice(0, 5).join("\n        "));
      await context.close();
    },
  };
}

const folder = join(import.meta.dirname, "scenarios");
for (const entry of readdirSync(folder).sort()) {
  const name = entry.replace(/\.mjs$/, "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { scenario, options } = await import(pathToFileURL(join(folder, entry)).href);
  const desk = await open(name, options);
  try {
    await scenario(desk);
  } catch (error) {
    desk.check("it goes through", error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  await desk.close();
}
await browser.close();
finish();
