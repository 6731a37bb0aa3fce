import { longDay, type Model } from "@waymark/core";
import { moverTable } from "@waymark/report/tables";
import { type RunChanges, riskOf } from "@waymark/risk";
import { draw } from "../terminal/draw.js";
import { tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

/** Print what changed since earlier runs. */
export function showChanges(model: Model, found: RunChanges, { stdout }: World): void {
  const { since, steps, movers, compared, changed, began, ended } = found;
  const write = (text: string) => stdout.write(text);
  write(
    `Since ${since === null ? "then" : longDay(since)}: ${changed} of ${compared} relationships changed.`,
  );
  write(
    `${began.length > 0 ? ` New: ${began.join(", ")}.` : ""}${ended.length > 0 ? ` Ended: ${ended.join(", ")}.` : ""}\n`,
  );
  const advised = steps.filter(({ advice }) => advice[0] !== advice[1]);
  for (const { engagement, advice, to } of advised)
    write(`  ${tame(engagement)}, ${longDay(to)}: ${advice[0]} before, ${advice[1]} now\n`);
  if (movers.length === 0) return;
  write(`\n${draw(moverTable(riskOf(model).bands), movers, stdout)}`);
}
