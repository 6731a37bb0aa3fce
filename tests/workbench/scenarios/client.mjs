/** One client on one page: what the report and the terminal say of them, mentors side by side, what if, and the mentors. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Nothing where it prints on one sheet of A4. */
async function pagesOf(page) {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const pages = file.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return pages === 1 ? "" : `it takes ${pages} pages`;
}

const plain = (html) =>
  html
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

export async function scenario({ page, root, check, example, accessible, fits, shot }) {
  const waymark = (...words) =>
    execFileSync(process.execPath, [join(root, "packages/cli/dist/main.js"), ...words], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  const caseload = join(root, "examples/west-midlands");
  const out = mkdtempSync(join(tmpdir(), "waymark-client-"));
  waymark("run", caseload, "--out", join(out, "out"));
  const results = JSON.parse(readFileSync(join(out, "out", "results.json"), "utf8"));
  const report = readFileSync(join(out, "out", "report.html"), "utf8");
  rmSync(out, { recursive: true });
  await example();
  page.setDefaultTimeout(60_000);

  await page.locator('nav a[href="#client"]').click();
  await page.locator(".clients tbody tr").first().waitFor();
  check(
    "every client is on the list",
    (await page.locator(".clients tbody tr").count()) === results.clients.length ? "" : "some are missing",
  );
  await accessible("the list of clients");
  await fits("the list of clients");
  await page.getByLabel("Search").fill("M-022");
  await page.locator(".clients tbody tr").nth(3).waitFor({ state: "detached" });
  await page.getByLabel("Search").fill("C-001");
  await page.getByRole("link", { name: "C-001" }).click();
  await page.locator(".five").waitFor();

  const start = report.indexOf('<div class="start"><h3 id="client-C-001"');
  const section = report.slice(start, report.indexOf("</dl>", start));
  const lines = [...section.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/gs)].map(([, dt, dd]) => [
    plain(dt),
    plain(dd),
  ]);
  check("the report has five lines of C-001", lines.length === 5 ? "" : `it has ${lines.length}`);
  const shown = await page
    .locator(".five > div")
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector("dt").textContent, one.querySelector("dd").textContent]),
    );
  const squeezed = (text) => text.replaceAll(/\s+/g, "");
  const differ = lines.filter(([dt, dd], i) => squeezed(dt + dd) !== squeezed((shown[i] ?? []).join("")));
  check("they are those of the report", differ.map(([dt]) => dt).join(", "));

  const told = waymark("explain", caseload, "C-001")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => / is ahead of |^Ask /.test(line) && !line.startsWith("Ask next"));
  const said = await page.locator("section[aria-labelledby=explained]").textContent();
  check("the terminal explains C-001", told.length > 1 ? "" : "it says too little to compare");
  check(
    "the page explains it in the same sentences",
    told.filter((line) => !said.includes(line)).join(" | "),
  );

  const list = results.shortlists.find(({ client }) => client === "C-001");
  const bars = await page.locator(".stack").evaluateAll((all) =>
    all.map((one) => {
      const parts = [...one.querySelectorAll("rect:not(.part-open)")];
      const ends = parts.map(
        (part) => Number.parseFloat(part.getAttribute("x")) + Number.parseFloat(part.getAttribute("width")),
      );
      return { mentor: one.querySelector("b").textContent, end: Math.max(...ends) };
    }),
  );
  const wrong = bars.filter(({ mentor, end }) => {
    const match = [...list.matches, ...results.assigned].find(
      (one) => one.client === "C-001" && one.mentor === mentor,
    );
    return match === undefined || Math.abs(end * 100 - match.low) > 60;
  });
  check("each bar is as long as what is known of the fit", wrong.map(({ mentor }) => mentor).join(", "));
  check("several mentors stand side by side", bars.length > 2 ? "" : `${bars.length} do`);
  const why = results.notProposed.filter(
    ({ client, mentor }) => client === "C-001" && bars.some((one) => one.mentor === mentor),
  );
  const others = await page.locator(".callout").textContent();
  check(
    "it says who has the places of the others",
    why
      .filter(({ says }) => !others.includes(says))
      .map(({ says }) => says)
      .join(" "),
  );

  const factor = page.locator(".factors tbody tr").first();
  await factor.getByRole("button").focus();
  const box = await factor.locator(".say").first().boundingBox();
  check(
    "a factor that is chosen says why",
    box !== null && box.height > 10 ? "" : "its sentence does not show",
  );
  await accessible("a client");
  await fits("a client");
  await shot("client");

  await page.locator("section[aria-labelledby=what-if] summary").first().click();
  const ranked = page.locator(".what-if-found tbody tr");
  await ranked.first().waitFor();
  const order = () => ranked.locator("th bdi").allTextContents();
  const before = await order();
  check(
    "before a change it ranks as the command",
    before.slice(0, 5).join() === list.matches.map(({ mentor }) => mentor).join() ? "" : before.join(),
  );
  await page.getByLabel("Weight: Locality").fill("0");
  await page.getByText("One change is tried.").waitFor();
  await page.waitForFunction(
    (was) =>
      [...document.querySelectorAll(".what-if-found tbody th bdi")].map((one) => one.textContent).join() !==
      was,
    before.join(),
  );
  await accessible("what if");
  await page.getByRole("button", { name: "Back to how it is" }).click();
  await page.waitForFunction(
    (was) =>
      [...document.querySelectorAll(".what-if-found tbody th bdi")].map((one) => one.textContent).join() ===
      was,
    before.join(),
  );
  const kept = await page.locator(".undo").count();
  check("nothing is put on record by it", kept === 0 ? "" : "something was");

  await page.evaluate(() => {
    location.hash = "#client/C-033";
  });
  await page.locator(".bow").first().waitFor();
  await page.locator(".mult").first().waitFor();
  await accessible("a client with risks and a journey");
  await fits("a client with risks and a journey");
  for (const id of ["C-033", "C-001", "C-004", "C-008"]) {
    await page.evaluate((client) => {
      location.hash = `#client/${client}`;
    }, id);
    await page.locator("h1", { hasText: id }).waitFor();
    await page.locator(".five").waitFor();
    check(`${id} prints on one page`, await pagesOf(page));
  }
  await page.locator('nav a[href="#mentors"]').click();
  await page.locator(".mentors tbody tr").first().waitFor();
  const mentors = await page.locator(".mentors tbody th").allTextContents();
  const sheet = results.panel.mentors.map(({ mentor }) => mentor);
  check("every mentor is there, by id", mentors.join() === sheet.join() ? "" : mentors.join());
  const table = await page.locator(".mentors").textContent();
  check(
    "what lapses is said as the command says it",
    results.panel.lapsing
      .filter(({ says }) => !table.includes(says))
      .map(({ says }) => says)
      .join(" "),
  );
  await page.getByRole("button", { name: "Work out who may be missing" }).click();
  await page.locator(".recruits li").first().waitFor();
  const gaps = JSON.parse(waymark("mentors", "gaps", caseload, "--json"));
  const pool = await page.locator("section[aria-labelledby=pool]").textContent();
  check(
    "what helps is worth what the command found",
    gaps.remedies
      .filter(({ says, worth }) => !pool.includes(says) || !pool.includes(worth))
      .map(({ says }) => says)
      .join(" "),
  );
  check(
    "whom to recruit is what the command found",
    pool.includes(gaps.gaps[0].says) && pool.includes(gaps.gaps[0].why) ? "" : "the first is missing",
  );
  await accessible("mentors and pool");
  await fits("mentors and pool");
  await shot("mentors");
}
