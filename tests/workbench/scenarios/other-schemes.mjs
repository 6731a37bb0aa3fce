import { join } from "node:path";

/** Schemes of other fields, with words and roles of their own: opened as folders, and what there is to do shown. */
export async function scenario({ page, root, check, accessible, fits }) {
  for (const folder of ["civil-service", "leaving-gangs"]) {
    await page.locator("input[type=file][webkitdirectory]").setInputFiles(join(root, "examples", folder));
    await page.locator(".todo").first().waitFor();
    await page.getByRole("heading", { name: "Today" }).waitFor();
    const rows = await page.locator(".todo tbody tr").count();
    check(`${folder} has things to do`, rows > 0 ? "" : "none");
    await accessible(folder);
    await fits(folder);
    await page.getByRole("link", { name: "Bring in data" }).click();
  }
}
