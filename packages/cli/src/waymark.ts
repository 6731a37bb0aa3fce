import { WaymarkError } from "@waymark/core";
import { allOption, type Command } from "./commands/command.js";
import { commands } from "./commands/index.js";
import * as say from "./messages/command.js";
import { documentText } from "./results/document.js";
import { readArguments } from "./terminal/arguments.js";
import { commandHelp, generalHelp } from "./terminal/help.js";
import { problemData, showProblems } from "./terminal/problems.js";
import { progressOn } from "./terminal/progress.js";
import type { World } from "./terminal/world.js";
import { version } from "./version.js";

/**
 * Run one command line.
 *
 * @param words what was typed after `waymark`
 * @returns the exit code: 0 done, 1 the check failed, 2 bad input or usage, 70 a fault of Waymark's own
 */
export async function main(words: readonly string[], world: World): Promise<number> {
  const [word = "help", ...rest] = words;
  try {
    if (["help", "--help", "-h"].includes(word)) return showHelp(rest[0], world);
    if (["--version", "-V", "version"].includes(word)) {
      world.stdout.write(`${version}\n`);
      return 0;
    }
    return await runCommand(findCommand(word), rest, world);
  } catch (error) {
    return report(error, words, world);
  }
}

async function runCommand(command: Command, words: readonly string[], world: World): Promise<number> {
  const given = readArguments(words, command);
  if (given.options.has("help")) {
    world.stdout.write(commandHelp(command));
    return 0;
  }
  const progress = progressOn(world);
  try {
    return await command.run({ world, given, progress });
  } finally {
    progress.done();
  }
}

function findCommand(word: string): Command {
  const found = commands.find(({ name }) => name === word);
  if (found) return found;
  const known = [...commands.map(({ name }) => name), "help"];
  throw say.unknownCommand(word.slice(0, 40), known);
}

function showHelp(word: string | undefined, { stdout }: World): number {
  stdout.write(word === undefined ? generalHelp(commands) : commandHelp(findCommand(word)));
  return 0;
}

function report(error: unknown, words: readonly string[], world: World): number {
  if (error instanceof WaymarkError) {
    showProblems(error.problems, world, words.includes(`--${allOption.name}`));
    if (words.includes("--json")) world.stdout.write(documentText(problemData(error.problems)));
    return 2;
  }
  world.stderr.write(say.crashed());
  if (world.env.WAYMARK_DEBUG && error instanceof Error) world.stderr.write(`${error.stack}\n`);
  return 70;
}
