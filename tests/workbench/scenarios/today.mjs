/** What has to be done: the same list as in the terminal, in a page that was opened from disk. */
import { commandFinds } from "../command-finds.mjs";

export async function scenario({ page, root, check, example, accessible, fits, shot }) {
  await accessible("the first screen");
  await fits("the first screen");
  await shot("open");
  await example();
  await shot("today");
  const { todo } = commandFinds(root);
  const shown = await page.locator(".todo tbody tr th").allTextContents();
  check(
    "it shows what the command found",
    shown.length === todo.length ? "" : `${shown.length} for ${todo.length}`,
  );
  const missing = todo.filter((one, i) => !shown[i]?.includes(one.todo));
  check("in its order and its words", missing.map(({ id }) => id).join(", "));
  await accessible("Today");
  await fits("Today");
}
