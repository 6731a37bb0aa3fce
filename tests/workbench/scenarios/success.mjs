/** Success under the three headings: the command’s figures, and the rows behind a number. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export async function scenario({ page, root, check, example, accessible, fits, shot }) {
  const command = (...words) =>
    JSON.parse(
      execFileSync(process.execPath, [join(root, "packages/cli/dist/main.js"), ...words, "--json"], {
        maxBuffer: 2 ** 28,
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  const caseload = join(root, "examples/west-midlands");
  const { programme } = command("success", caseload);
  await example();
  await page.locator('nav a[href="#success"]').click();
  await page.locator(".people-bar").first().waitFor();
  const headings = await page.locator("h2").allTextContents();
  const titles = [programme.outputs, programme.vulnerability, programme.understanding].map(
    ({ title }) => title,
  );
  check(
    "the three headings stand side by side, in their order",
    titles.join() === headings.slice(0, 3).join() ? "" : headings.join(),
  );
  const flow = (from, to) =>
    programme.outputs.flow.find((one) => one.from === from && one.to === to)?.clients.length ?? 0;
  const bars = await page.locator(".people-bar").first().textContent();
  check(
    "the first picture counts who was mentored, as the command does",
    bars.includes(`${flow("referred", "mentored")} have been mentored`) ? "" : bars,
  );
  check(
    "there is no total score",
    (await page.locator("main").textContent()).includes("There is no total score") ? "" : "it is not said",
  );
  await accessible("success");
  await fits("success");
  await shot("success");

  const outputs = page.locator("section[aria-labelledby=success-outputs]");
  await outputs.getByText(`Everything under “${titles[0]}”`).click();
  await outputs.locator(".numbers").waitFor();
  const kept = programme.outputs.items.filter(({ figure }) => figure !== null).length;
  const lines = await outputs.locator(".numbers tbody tr").count();
  check("every figure of the heading is there", lines >= kept ? "" : `${lines} of ${kept}`);
  const sessions = outputs.locator(".numbers tr", { hasText: "Mentoring sessions held" });
  await sessions.getByRole("button").press("Enter");
  const rows = outputs.locator(".rows");
  await rows.getByRole("heading").waitFor();
  const { number } = command("explain", caseload, "--number", "sessions");
  const said = await rows.textContent();
  const missing = number.traced
    .filter((part) => part.rows.length > 0)
    .filter((part) => !said.includes(`${part.file}, ${part.role}: ${part.rows.length} row`));
  check("a number opens as many rows as the command says", missing.map(({ file }) => file).join());
  const [part] = number.traced.filter((one) => one.rows.length > 0);
  const first = await rows.locator("table").first().locator("tbody th").first().textContent();
  check("the very rows", Number(first) === part.rows[0] ? "" : `${first} for ${part.rows[0]}`);
  const lines1 = readFileSync(join(caseload, part.file), "utf8").split("\n");
  const date = lines1[part.rows[0] - 1].split(",")[lines1[0].split(",").indexOf("date")];
  check(
    "as they stand in the file",
    (await rows.locator("table").first().locator("tbody tr").first().textContent()).includes(date)
      ? ""
      : date,
  );
  await accessible("the rows of a number");
  await fits("the rows of a number");
  await shot("success-rows");
  await rows.getByRole("button", { name: "Show all" }).click();
  await rows
    .locator("tbody tr")
    .nth(part.rows.length - 1)
    .waitFor();
  await rows.getByRole("button", { name: "Close" }).click();
  check(
    "and the keyboard is back at the number",
    (await page.evaluate(() => document.activeElement?.textContent)).includes("Mentoring sessions held")
      ? ""
      : "it is elsewhere",
  );
  const vulnerability = page.locator("section[aria-labelledby=success-vulnerability]");
  const changed = vulnerability.getByText("Show as a table");
  if ((await changed.count()) > 0) {
    await changed.first().click();
    await vulnerability.locator(".list .number").first().click();
    await vulnerability.locator(".rows h3").waitFor();
    check(
      "a change opens its rows too",
      (await vulnerability.locator(".rows").textContent()).includes("observations.csv")
        ? ""
        : "no observation is named",
    );
  } else check("there is a picture of change", "there is none");
}
