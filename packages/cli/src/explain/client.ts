import { type ClientExplanation, sayClient } from "@waymark/report";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

/** Everything about one client, in words. */
export function showClient(found: ClientExplanation, { stdout, env }: World): void {
  const { client, mentors, order, comparison } = found;
  const { says, conflict, rules, corrections, questions } = sayClient(found, stdout.figures);
  const style = styleFor(stdout, env);
  const say = (text: string) => stdout.write(`${tame(text)}\n`);
  stdout.write(`${style.bold(client)}: ${order.length} of ${mentors} mentors are eligible.\n`);
  if (order.length > 0) say(`Best first: ${order.slice(0, 5).join(", ")}${order.length > 5 ? ", …" : ""}`);
  if (comparison) say("");
  says.forEach(say);
  if (conflict.length > 0) say(`\n${conflict.join("\n")}`);
  for (const text of rules) say(`  ${text}`);
  if (corrections.length > 0)
    say("\nBefore anyone is eligible, one of these rules must be met or set aside:");
  for (const text of corrections) say(`  ${text}`);
  if (questions.length > 0) say("\nAsk next, most useful first:");
  for (const text of questions) say(`  ${text}`);
}
