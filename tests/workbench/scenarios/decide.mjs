/** A duty that was done and a decision, each from its line of Today: filled in, looked at, on record, and the line gone. */
export async function scenario({ page, check, example, accessible, fits, shot }) {
  await example();
  const lines = page.locator(".todo > tbody > tr:not(.opened)");
  const before = await lines.count();
  const duty = lines.filter({ hasText: "Protect a mentor in danger" });
  await duty.getByRole("button", { name: "Record what was done" }).press("Enter");
  const form = page.locator(".act-form");
  await form.getByRole("heading", { name: "Record what was done" }).waitFor();
  check(
    "the form is where the keyboard is",
    (await page.evaluate(() => document.activeElement?.tagName)) === "H3" ? "" : "the focus is elsewhere",
  );
  check(
    "the duty is filled in",
    (await form.getByLabel("Which required action").inputValue()) === "protect-mentor" ? "" : "it is another",
  );
  check(
    "and the role that answers for it",
    (await form.getByLabel("In which role").inputValue()) === "Project Manager" ? "" : "it is another",
  );
  check(
    "and the day",
    (await form.getByLabel("On which day").inputValue()) === "2026-09-30" ? "" : "it is another",
  );
  await form.getByRole("button", { name: "See what is put on record" }).click();
  await page.locator(".mend").waitFor();
  const missing = await page.locator(".mend").textContent();
  check(
    "what is missing is said",
    ["Nobody signs it.", "No reason is given."].every((one) => missing.includes(one)) ? "" : missing,
  );
  await form.getByLabel("Your post").fill("P-02");
  const hostile = "<img src=x onerror=alert(1)> \u202Eשלום";
  await form.getByLabel("Why").fill(`The police were told. ${hostile}`);
  await form.getByRole("button", { name: "See what is put on record" }).click();
  await form.locator(".planned").waitFor();
  await accessible("a required action before it is put on record");
  await fits("the form");
  await shot("decide");
  await form.getByRole("button", { name: "Put it on record" }).click();
  await duty.waitFor({ state: "detached" });
  check(
    "the line goes when done, and no other",
    (await lines.count()) === before - 1 ? "" : `${before} lines before, ${await lines.count()} after`,
  );
  check(
    "the bar says what was done",
    (await page.locator(".undo").textContent()).includes("E-011: “Protect a mentor in danger” is on record")
      ? ""
      : await page.locator(".undo").textContent(),
  );
  check(
    "somebody at a keyboard is at the list",
    (await page.evaluate(() => document.activeElement?.id)) === "when-now" ? "" : "the focus is elsewhere",
  );

  const advice = lines.filter({ hasText: "pause and review, as advised" }).filter({ hasText: "C-053" });
  const about = (await advice.count()) === 1 ? advice : lines.filter({ hasText: "as advised" }).first();
  const says = await about.locator("th").textContent();
  await about.getByRole("button", { name: "Record the decision" }).click();
  await form.getByRole("heading", { name: "Record the decision" }).waitFor();
  check(
    "what is advised is filled in",
    (await form.getByLabel("What was decided").inputValue()) === "pause and review" ? "" : "it is another",
  );
  check(
    "who acts is kept",
    (await form.getByLabel("Your post").inputValue()) === "P-02" ? "" : "it is asked for again",
  );
  await form.getByLabel("What was decided").selectOption("stop safely");
  await form.getByLabel("Why").fill("Both agreed to end.");
  await form.getByRole("button", { name: "See what is put on record" }).click();
  await page.getByText("No exit plan is given.").waitFor();
  await accessible("a decision that is refused");
  await form.getByLabel("What was decided").selectOption("pause and review");
  await form.getByRole("button", { name: "See what is put on record" }).click();
  await form.getByText("as advised.", { exact: false }).first().waitFor();
  await form.locator(".planned").waitFor();
  await shot("decision");
  await form.getByRole("button", { name: "Put it on record" }).click();
  await page.getByText("the decision to pause and review is on record").waitFor();
  await lines.nth(before - 2).waitFor({ state: "detached" });
  const shown = await lines.locator("th").allTextContents();
  check("its line goes too", shown.includes(says) ? "it is still there" : "");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back: E-").waitFor();
  await lines
    .filter({ hasText: says.slice(0, 60) })
    .first()
    .waitFor();
  check(
    "and comes back when it is taken back",
    (await lines.locator("th").allTextContents()).includes(says) ? "" : "it is not there",
  );
}
