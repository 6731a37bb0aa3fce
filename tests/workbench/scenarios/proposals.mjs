/** Proposals: who is proposed, kept and waiting as the command has it; accepted, chosen, ruled out, swapped, taken back. */
import { commandFinds } from "../command-finds.mjs";

const differs = (a, b) =>
  JSON.stringify(a) === JSON.stringify(b) ? "" : `${JSON.stringify(a)} is not ${JSON.stringify(b)}`;

export async function scenario({ page, root, check, example, accessible, fits, shot }) {
  const found = commandFinds(root);
  const { assignments, unmatched } = found.allocation;
  await example();
  await page.getByRole("link", { name: "Proposals", exact: false }).first().click();
  await page.locator(".proposals").waitFor();

  const lead = await page.locator(".lead").textContent();
  const { served, waiting } = found.served;
  check(
    "the head says how many have a mentor",
    lead.includes(`${served} of ${served + waiting} clients`) ? "" : lead,
  );
  const ids = (rows) =>
    page.locator(`${rows} tbody tr[data-client]`).evaluateAll((all) => all.map((one) => one.dataset.client));
  const proposed = assignments.filter(({ kind }) => kind === "proposed");
  const shown = await ids(".proposals");
  check(
    "who is proposed is as the command has it",
    differs([...shown].sort(), proposed.map(({ client }) => client).sort()),
  );
  check(
    "who waits, and in which order",
    differs(
      await ids(".waits"),
      unmatched.map(({ client }) => client),
    ),
  );
  for (const { client, fit, mentor } of proposed) {
    const text = await page.locator(`.proposals tr[data-client="${client}"]`).textContent();
    if (!text.includes(fit) || !text.includes(mentor)) check(`${client} has ${mentor}, ${fit}`, text);
  }
  const locked = page.locator('.proposals tr[data-client="C-067"]');
  check(
    "what is locked says by whom and why, and is not asked again",
    (await locked.textContent()).includes("Agreed at the last panel") &&
      (await locked.getByRole("button").count()) === 0
      ? ""
      : await locked.textContent(),
  );
  await accessible("Proposals");
  await fits("Proposals");
  await shot("proposals");

  // Accepted by keyboard: the row is found with j, A opens it, and the focus comes back to it.
  await page.locator("body").press("j");
  const first = shown[0];
  const focused = () =>
    page.evaluate(
      () =>
        document.activeElement?.closest("tr[data-client]")?.dataset.client ?? document.activeElement?.tagName,
    );
  check("j goes to the first row", differs(await focused(), first));
  await page.keyboard.press("ArrowDown");
  check("the arrow goes to the next", differs(await focused(), shown[1]));
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("a");
  const answer = page.locator(".preview .answer");
  await answer.getByText("Nobody else moves.").waitFor();
  check("the answer is read out", differs(await page.evaluate(() => document.activeElement?.tagName), "H3"));
  await accessible("an answer before it is given");
  await fits("an answer before it is given");
  await shot("proposals-accept");
  await answer.getByLabel("Your post").fill("P-02");
  await answer.getByLabel("In which role").selectOption({ index: 1 });
  await answer.getByRole("button", { name: `Accept` }).click();
  await page.locator(".mend").waitFor();
  check(
    "a reason is asked for",
    (await page.locator(".mend").textContent()).includes("reason") ? "" : "it is not",
  );
  await answer.getByLabel("Why").fill("<img src=x onerror=alert(1)> Agreed with both.");
  await answer.getByRole("button", { name: `Accept` }).click();
  await page.getByText("You accepted").waitFor();
  await page.locator(`.proposals tr[data-client="${first}"] .tag`, { hasText: "Accepted" }).waitFor();
  check("the focus comes back to the row", differs(await focused(), first));
  const row = page.locator(`.proposals tr[data-client="${first}"]`);
  check(
    "it says why in the words that were given",
    (await row.textContent()).includes("<img src=x onerror=alert(1)> Agreed with both.")
      ? ""
      : await row.textContent(),
  );
  check("nobody else moved", differs(await ids(".proposals"), shown));
  await shot("proposals-accepted");

  // Taken back by the key.
  await page.keyboard.press("u");
  await page.getByText("Taken back").waitFor();
  await row.getByRole("button", { name: "Accept" }).waitFor();

  // Another is chosen: what it changes is what the engine then does.
  await page.getByRole("button", { name: `Choose another for ${first}` }).click();
  const choices = page.locator(".choices");
  await choices.waitFor();
  await page.waitForFunction(() => !document.querySelector(".choices")?.textContent.includes("Working out"));
  await accessible("the mentors whom a client could have");
  await fits("the mentors whom a client could have");
  await shot("proposals-choose");
  const choose = choices.getByRole("button", { name: /^Choose / }).first();
  const mentor = (await choose.textContent()).replace("Choose ", "").trim();
  await choose.click();
  await answer.getByRole("button", { name: `Choose ${mentor} for ${first}` }).waitFor();
  const foretold = await answer.getByRole("status").locator("li").allTextContents();
  check(
    "who signs is asked once",
    (await answer.getByText("You decide as P-02").count()) === 1 ? "" : "it is asked again",
  );
  await answer.getByLabel("Why").fill("They know each other’s district.");
  await answer.getByRole("button", { name: `Choose ${mentor} for ${first}` }).click();
  await page.locator(`.proposals tr[data-client="${first}"] .tag`, { hasText: "Chosen" }).waitFor();
  for (const says of foretold) {
    const [, client, to] = /^(C-\d+) would have (.+?)(?: in place of|, and waits)/.exec(says) ?? [];
    if (client === undefined) continue;
    const now = await page.locator(`.proposals tr[data-client="${client}"] td`).first().textContent();
    check(`${client} has ${to}, as was said before`, now.startsWith(to) ? "" : now);
  }
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back").waitFor();
  await row.getByRole("button", { name: "Accept" }).waitFor();

  // Ruled out: somebody else is proposed, or the client waits.
  await page
    .getByRole("button", { name: /^Not this one/ })
    .first()
    .click();
  await answer.getByRole("button", { name: /^Rule / }).waitFor();
  const out = await answer.getByRole("heading").textContent();
  await answer.getByLabel("Why").fill("A conflict that the rules do not know.");
  await answer.getByRole("button", { name: /^Rule / }).click();
  await page.getByText("You ruled").waitFor();
  await page.waitForFunction(() => document.querySelector(".preview") === null);
  const ruled = /^If (\S+) is not to be proposed for (\S+?):/.exec(out);
  const cell = page.locator(`.proposals tr[data-client="${ruled[2]}"] td`).first();
  const then = (await cell.count()) === 0 ? "" : await cell.textContent();
  check(`${ruled[1]} is not proposed for ${ruled[2]} any more`, then.includes(ruled[1]) ? then : "");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Taken back").waitFor();

  // Consent is recorded from the list of those who wait.
  const consent = page
    .locator(".waits")
    .getByRole("button", { name: /Consent is given/ })
    .first();
  await consent.click();
  await page.locator(".waits .act-form").waitFor();
  await accessible("an event from the list of those who wait");
}
