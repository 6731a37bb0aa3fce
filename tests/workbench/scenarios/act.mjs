/** An event of the scheme: filled in, looked at, put on record, and taken back. */
export async function scenario({ page, check, example, accessible, shot }) {
  await example();
  await page.getByLabel("What happened").selectOption({ value: "mentor-away" });
  const form = page.locator(".act-form");
  await form.getByLabel("mentor", { exact: true }).selectOption("M-001");
  await form.getByLabel("Your post").fill("P-02");
  await form.getByRole("button", { name: "See what would change" }).click();
  await page.getByText("See to").or(page.locator(".mend")).first().waitFor();
  check(
    "what is missing is named",
    (await page.locator(".mend").textContent()).includes("reason") ? "" : "nothing is said of the reason",
  );
  await form.getByLabel("Why").fill("On leave until December.");
  await form.getByRole("button", { name: "See what would change" }).click();
  await form.locator(".planned").waitFor();
  await accessible("an event before it is put on record");
  await shot("event");
  await form.getByRole("button", { name: "Put it on record" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  check(
    "what was done is said",
    (await page.locator(".undo").textContent()).includes("M-001") ? "" : "the bar does not name M-001",
  );
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back").waitFor();
}
