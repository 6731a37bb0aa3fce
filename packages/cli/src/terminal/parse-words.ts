import type { Command } from "../commands/command.js";
import { commandHelp } from "./help.js";
import { Parser, type Runner } from "./parser.js";
import type { World } from "./world.js";

/**
 * Runs a command that is known only once the words before it are read, as the event of a scheme. What it cannot do
 * without is left to the command, so that everything missing is said at once.
 *
 * @param title what is typed for it
 * @param words what follows its name
 */
export async function parseWords(
  command: Command,
  title: string,
  words: readonly string[],
  { stdout }: Pick<World, "stdout">,
  run: Runner,
): Promise<void> {
  const all = new Parser("waymark");
  all
    .exitOverride()
    .helpOption("-h, --help", "show this help")
    .configureOutput({ writeOut: (text) => stdout.write(text) });
  all
    .declare({ ...command, isLenient: true }, title, run)
    .configureHelp({ formatHelp: () => commandHelp(command, title) });
  await all.parseAsync([command.name, ...words], { from: "user" });
}
