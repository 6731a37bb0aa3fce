/** Stances and weights: turned, looked at, taken away as files; and nothing put on record by looking. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export async function scenario({ page, root, check, example, accessible, fits, shot }) {
  const example1 = join(root, "examples/west-midlands");
  const command = (...words) =>
    JSON.parse(
      execFileSync(process.execPath, [join(root, "packages/cli/dist/main.js"), ...words, "--json"], {
        maxBuffer: 2 ** 28,
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
  await example();
  await page.locator('nav a[href="#policy"]').click();
  await page.getByRole("heading", { name: "Weights" }).waitFor();
  await accessible("stances and weights");
  await fits("stances and weights");
  await shot("policy");
  const { stances } = command("match", "stances", example1);
  await page.getByRole("button", { name: "See what each question would change" }).click();
  await page.getByText("In the first 3 whatever is decided").first().waitFor({ timeout: 60_000 });
  const says = await page.locator(".stance [role=status]").allTextContents();
  const wanted = stances
    .filter(({ firstDiffers }) => firstDiffers > 0)
    .map(({ firstDiffers, clients }) => `for ${firstDiffers} of the ${clients.length} clients`);
  const missing = wanted.filter((one) => !says.some((text) => text.includes(one)));
  check("each question says what it changes, as the command does", missing.join("; "));

  const before = JSON.parse(readFileSync(join(example1, "policy.json"), "utf8"));
  const stance = page.getByRole("group", { name: "Should styles be hard" });
  await stance.getByRole("radio", { name: "Soft" }).check();
  await page.getByLabel("Weight of", { exact: false }).first().fill("-5");
  await page.getByRole("button", { name: "See who changes" }).click();
  await page.locator("input:invalid, .mend").first().waitFor();
  check(
    "a weight that cannot be is refused",
    (await page.locator(".difference").count()) === 0 ? "" : "it is not",
  );
  const weight = page.getByLabel("Weight of", { exact: false }).first();
  await weight.fill("200");
  const named = (await weight.getAttribute("aria-label")).replace("Weight of ", "");
  await page.getByRole("button", { name: "See who changes" }).click();
  await page.getByRole("heading", { name: "What would change" }).waitFor({ timeout: 60_000 });
  await accessible("what would change");
  await fits("what would change");
  await shot("policy-difference");

  const file = async (button) => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: button }).click(),
    ]);
    return readFileSync(await download.path(), "utf8");
  };
  const policy = JSON.parse(await file("Download the new policy.json"));
  const text = await file("Download the difference to sign");
  const changed = Object.keys(policy.factors).filter(
    (id) => policy.factors[id].weight !== before.factors[id].weight,
  );
  check("the new policy has the one weight", changed.length === 1 ? "" : changed.join(", "));
  check("and the stance", policy.stances["hard-or-soft"] === "soft" ? "" : JSON.stringify(policy.stances));
  check(
    "and is otherwise as it was written",
    JSON.stringify({ ...policy, version: "", factors: 0, stances: 0 }) ===
      JSON.stringify({ ...before, version: "", factors: 0, stances: 0 })
      ? ""
      : "something else changed",
  );
  const out = mkdtempSync(join(tmpdir(), "waymark-page-"));
  try {
    const there = join(out, "caseload");
    cpSync(example1, there, { recursive: true });
    writeFileSync(join(there, "policy.json"), `${JSON.stringify(policy)}\n`);
    const { assignments } = command("match", "allocate", there).allocation;
    const { assignments: then } = command("match", "allocate", example1).allocation;
    const served = `${then.length} before, ${assignments.length} after`;
    check("as many are served as the command says", text.includes(served) ? "" : `${served}: ${text}`);
  } finally {
    rmSync(out, { recursive: true });
  }
  check("the page to sign names the weight", text.includes(`Weight of “${named}”: from`) ? "" : text);
  check(
    "nothing is on record",
    (await page.locator(".undo").count()) === 0 ? "" : "there is something to take back",
  );
}
