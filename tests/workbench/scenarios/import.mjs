/** Files of another system: what they do not say is asked, what is wrong is shown at the cell and mended there. */
import { foreignPair } from "../foreign-pair.mjs";

export async function scenario({ page, check, accessible, fits, shot }) {
  const says = async (what, locator, part) => {
    const text = (await locator.innerText()).replaceAll(/\s+/g, " ");
    check(what, text.includes(part) ? "" : `“${part}” is not in: ${text.slice(0, 300)}`);
  };
  await page.getByLabel("Choose files").setInputFiles(foreignPair);
  await page.getByRole("heading", { name: "What the columns mean" }).waitFor();
  const bring = page.getByRole("button", { name: "Bring in both files" });
  const lead = page.locator(".lead");
  await says("it says what is left to do", lead, "Answer four questions and mend one cell.");
  check("nothing can be brought in before", (await bring.isDisabled()) ? "" : "the button can be pressed");
  await accessible("foreign files");
  await fits("foreign files");
  await shot("import");

  const question = (part) => page.locator("fieldset", { hasText: part });
  await says(
    "a word that is all but known is read",
    page.locator(".columns").first(),
    "“Staford” is read as Stafford",
  );
  check(
    "what is not read is not shown",
    (await page.locator(".columns").first().innerText()).includes("School")
      ? "a cell of it is on the page"
      : "",
  );

  await question("Misogyny online").getByLabel("incel").check();
  await page.getByText("1 of 4 answered").waitFor();
  check(
    "focus stays where the answer was given",
    (await question("Misogyny online")
      .getByLabel("incel")
      .evaluate((one) => one === document.activeElement))
      ? ""
      : "it has moved",
  );
  await question("“two”").getByLabel("Or write what it is").fill("many");
  await question("“two”").getByRole("button", { name: "Use this" }).click();
  await question("“two”").getByText("This is not something that can stand here").waitFor();
  await question("“two”").getByLabel("Or write what it is").fill("2");
  await question("“two”").getByRole("button", { name: "Use this" }).click();
  await page.getByText("2 of 4 answered").waitFor();
  await question("31/06/2026").getByLabel("Or write what it is").fill("2026-06-30");
  await question("31/06/2026").getByRole("button", { name: "Use this" }).click();
  await page.getByText("3 of 4 answered").waitFor();

  const cells = page.locator(".cells");
  await says("a row of totals is shown in its rows", cells, "A6: This looks like a row of totals");
  await cells.getByRole("button", { name: "Leave the row out" }).click();
  await cells.waitFor({ state: "detached" });
  await says("what was changed is said", page.locator(".bring-in"), "Your own files stay as they are");
  await page.getByRole("button", { name: "Take the last one back" }).click();
  await cells.getByRole("button", { name: "Leave the row out" }).click();
  await cells.waitFor({ state: "detached" });

  await page.getByLabel("Read “Kept by” as").selectOption({ label: "Networks" });
  const keptBy = page.locator(".columns tr", { hasText: "Kept by" });
  await keptBy.getByText("School", { exact: false }).first().waitFor();
  await says("what a column is can be changed", keptBy, "School");
  await page.getByLabel("Read “Kept by” as").selectOption({ label: "Do not read" });
  await page.locator(".bring-in").getByText("4 clients, 3 mentors").waitFor();
  await says("what is left open is said", page.locator("#left"), "kept as “not known yet”");
  await shot("import-answered");
  await bring.click();
  await page.locator(".todo, h1", { hasText: "Today" }).first().waitFor();
  await says("it says that nothing is saved yet", page.locator(".scheme"), "Not saved yet");
  await accessible("Today of what was brought in");
}
