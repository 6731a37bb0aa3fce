import { join } from "node:path";
import { commandFinds } from "../command-finds.mjs";

/** Schemes of other fields, with words and roles of their own: opened as folders, with what the command finds to do. */
export async function scenario({ page, root, check, accessible, fits }) {
  for (const folder of ["civil-service", "leaving-gangs"]) {
    const path = join(root, "examples", folder);
    await page.locator("input[type=file][webkitdirectory]").setInputFiles(path);
    await page.locator("#when-soon").waitFor();
    const title = await page.locator(".scheme bdi").textContent();
    const { todo, policy } = commandFinds(root, path);
    check(
      `${folder}: it is the one that was opened`,
      title === policy.title ? "" : `${title} for ${policy.title}`,
    );
    const rows = await page.locator(".todo tbody tr").count();
    check(`${folder}: what there is to do`, rows === todo.length ? "" : `${rows} for ${todo.length}`);
    await accessible(folder);
    await fits(folder);
    await page.getByRole("link", { name: "Bring in data" }).click();
  }
}
