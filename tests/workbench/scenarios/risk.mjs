/** The register of risks: filtered, opened, decided on; the heat maps with their true counts; what raises what. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";

export async function scenario({ page, root, check, example, accessible, fits, shot }) {
  await example();
  const command = [
    join(root, "packages/cli/dist/main.js"),
    "risk",
    join(root, "examples/west-midlands"),
    "--json",
  ];
  const { register, assessments } = JSON.parse(
    execFileSync(process.execPath, command, { maxBuffer: 2 ** 28, stdio: ["ignore", "pipe", "ignore"] }),
  );
  const above = register.filter(({ band }) => band !== "low");
  await page.locator('nav a[href="#risk"]').click();
  const status = page.getByText("risks are shown");
  await page.locator(".register").waitFor();
  const says = (n) => `of ${n} risks are shown`;
  const holds = async (title, rows) => {
    await page.getByText(says(rows.length)).waitFor();
    check(title, (await status.textContent()).includes(says(rows.length)) ? "" : await status.textContent());
  };
  await holds("it shows as many risks above the lowest band as the command", above);
  await accessible("the register");
  await fits("the register");
  await shot("risk");

  await page.getByLabel("Who the risk is to").first().selectOption("mentor");
  await holds(
    "by category",
    above.filter(({ category }) => category === "mentor"),
  );
  await page.getByLabel("Band after controls").selectOption("high");
  await holds(
    "by band as well",
    register.filter(({ category, band }) => category === "mentor" && band === "high"),
  );
  await page.getByLabel("Who the risk is to").first().selectOption("");
  await page.getByLabel("Band after controls").selectOption("");
  await page.getByLabel("How it stands").selectOption("judged");
  await holds(
    "by judgement",
    register.filter(({ judged }) => judged !== ""),
  );
  await page.getByLabel("How it stands").selectOption("review due");
  await holds(
    "by review",
    register.filter(({ nextReview, asOf }) => nextReview !== "" && nextReview <= asOf),
  );
  await page.getByLabel("How it stands").selectOption("");
  await page.getByLabel("Client, mentor or relationship").fill("E-021");
  await holds(
    "by relationship",
    register.filter(({ engagement }) => engagement === "E-021"),
  );

  const first = page.locator(".register tbody tr").first();
  await first.getByRole("button", { name: "Open" }).press("Enter");
  const detail = page.locator(".opened .panel").first();
  await detail.getByText("What could happen").waitFor();
  const shown = await detail.textContent();
  const title = await first.locator("th").textContent();
  const top = register.find((one) => one.engagement === "E-021" && title.startsWith(one.title));
  check(
    "a risk opens with its cause, its event and its consequence",
    [top.cause, top.event, top.consequence].every((one) => shown.includes(one))
      ? ""
      : `${top.risk}: ${shown}`,
  );
  await accessible("a risk in full");
  await fits("a risk in full");
  await shot("risk-open");
  await detail.getByRole("button", { name: "Record the decision" }).click();
  await detail.getByRole("heading", { name: "Record the decision" }).waitFor();
  await detail.getByRole("button", { name: "Cancel" }).click();

  const counts = async (n) =>
    (await page.locator(".heat").nth(n).locator("td b").allTextContents())
      .map((text) => Number(text.replace("–", "0")))
      .reduce((sum, one) => sum + one, 0);
  const category = await page.getByLabel("Who the risk is to").nth(1).inputValue();
  const all = assessments.flatMap(({ items }) => items).filter((one) => one.category === category);
  for (const [n, when] of [
    [0, "before"],
    [1, "after"],
  ])
    check(
      `the map ${when} controls counts every risk of its category`,
      (await counts(n)) === all.length ? "" : `${await counts(n)} of ${all.length}`,
    );
  await page.locator(".heat").first().scrollIntoViewIfNeeded();
  await shot("risk-maps");
  check(
    "a chain names its risks",
    (await page.locator("section[aria-labelledby=chains] tbody th").first().textContent()).includes(" → ")
      ? ""
      : "there is none",
  );
}
