import type { Model } from "@waymark/core";
import { listed } from "@waymark/core";
import { matchingOf, type WishSetAside, type WithoutReport } from "@waymark/matching";
import { withoutTable } from "@waymark/report/tables";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

/** What leaving some factors out changes, client by client. */
export function showWithout(report: WithoutReport, { stdout, env }: World): void {
  const { factors, notRead, setAside, looked, firstDiffers, allocationDiffers, served, clients } = report;
  const style = styleFor(stdout, env);
  const say = (text: string) => stdout.write(`${tame(text)}\n`);
  stdout.write(`${style.bold(tame(`Without ${listed(factors.map(({ title }) => title.toLowerCase()))}`))}\n`);
  say(
    `Of ${looked} open clients, ${firstDiffers} would have another first mentor, ${report.eligibleDiffers} other eligible mentors, and ${allocationDiffers} another mentor in the allocation.`,
  );
  say(`Clients with a mentor: ${served.with} with, ${served.without} without.`);
  say(
    notRead.length === 0
      ? "Everything that these read is read by something else as well."
      : `Nothing would read ${notRead.join(", ")} any more: it need not be collected.`,
  );
  for (const { client, written } of setAside) say(`Set aside here: the wish of ${client}, ${written}.`);
  if (clients.length === 0) return;
  stdout.write(`\n${draw(withoutTable, clients, stdout)}`);
  if (stdout.figures)
    say("\nPoints behind: on the whole policy, were the first one without these factors chosen.");
}

/** What was left out, before an explanation without it. */
export function sayLeftOut(
  model: Model,
  factors: readonly string[],
  setAside: readonly WishSetAside[],
  { stdout }: World,
): void {
  const titles = matchingOf(model)
    .factors.filter(({ id }) => factors.includes(id))
    .map(({ factor }) => factor.title);
  stdout.write(tame(`Without ${listed(titles).toLowerCase()}. The shares of the rest add up to 100.\n`));
  for (const { written } of setAside) stdout.write(tame(`Set aside here: the client’s wish ${written}.\n`));
  stdout.write("\n");
}
