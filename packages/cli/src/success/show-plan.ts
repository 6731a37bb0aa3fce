import type { PlanKept } from "@waymark/report";
import { styleFor } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";

/** What was done otherwise than planned. */
export function showPlan({ plan, unchanged, departures }: PlanKept, world: World): void {
  const style = styleFor(world.stdout, world.env);
  const { from, to, months } = plan.period;
  world.stdout.write(
    `\n${style.bold("Held against the plan")} written for ${plan.writtenFor}: ${from} to ${to}, ${months} months\n`,
  );
  if (!unchanged)
    world.stdout.write(
      `${style.bad("✘")} The plan itself was changed after it was written: its fingerprint does not hold.\n`,
    );
  if (departures.length === 0) {
    world.stdout.write(`${style.good("✔")} Nothing departs from it.\n`);
    return;
  }
  const rows = departures.map(({ path, kind, planned, done }) => [path, kind, planned, done]);
  world.stdout.write(
    table(
      ["Where", "", "Planned", "Done"].map((title) => ({ title })),
      rows,
      world.stdout.isTTY ? world.stdout.columns : undefined,
    ),
  );
  world.stdout.write("Departures are no faults; unsaid ones are.\n");
}
