/** A client and the mentors with schemes of other fields, in their own words. */
import { join } from "node:path";

/** Where a word stands in a text; nothing where it does not. */
function around(text, word) {
  const found = word.exec(text);
  return found === null ? "" : text.slice(Math.max(0, found.index - 60), found.index + 60);
}

export async function scenario({ page, root, check, accessible, fits }) {
  page.setDefaultTimeout(60_000);
  const go = (hash) =>
    page.evaluate((to) => {
      location.hash = to;
    }, hash);
  const open = async (folder) => {
    await page.locator("input[type=file][webkitdirectory]").setInputFiles(folder);
    await page.locator("#when-soon").waitFor();
  };
  for (const [folder, usual] of [
    ["civil-service", /undefined/],
    ["leaving-gangs", /\b(?:clients?|mentors?)\b/i],
  ]) {
    await open(join(root, "examples", folder));
    await go("#client");
    const first = page.locator(".clients tbody th a").first();
    const id = await first.textContent();
    await first.click();
    await page.locator(".five").waitFor();
    check(
      `${folder}: it is the one who was chosen`,
      (await page.locator("h1").textContent()) === id ? "" : "another",
    );
    const text = await page.locator("main").innerText();
    check(`${folder}: a client’s page is whole, in the scheme’s words`, around(text, usual));
    await accessible(`a client of ${folder}`);
    await fits(`a client of ${folder}`);
    await go("#mentors");
    await page.locator(".mentors tbody tr").first().waitFor();
    await page.getByRole("button", { name: "Work out who may be missing" }).click();
    await page.getByRole("heading", { name: "Before recruiting" }).waitFor();
    const said = await page.locator("main").innerText();
    check(`${folder}: the mentors’ page is whole, in the scheme’s words`, around(said, usual));
    await go("#open");
  }
}
