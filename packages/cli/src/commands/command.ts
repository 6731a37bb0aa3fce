import type { Folder } from "../folder/read.js";
import { readFolder } from "../folder/read.js";
import type { Given, Grammar, OptionSpec } from "../terminal/arguments.js";
import type { Progress } from "../terminal/progress.js";
import { tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";

/** What a command is given to work with. */
export interface Context {
  readonly world: World;
  readonly given: Given;
  readonly progress: Progress;
}

/** One command of `waymark`. It gives the exit code: 0 done, 1 the check failed. Bad input is thrown. */
export interface Command extends Grammar {
  readonly summary: string;
  /** A command line that could be typed. */
  readonly example: string;
  run(context: Context): number | Promise<number>;
}

/** The option that every command takes. */
export const helpOption: OptionSpec = { name: "help", short: "h", summary: "show this help" };
/** Every command that reads a caseload takes it. */
export const allOption: OptionSpec = {
  name: "all",
  summary: "where something is wrong with the files, show every problem",
};
/** One JSON document on stdout in place of tables. */
export const jsonOption: OptionSpec = { name: "json", summary: "print one JSON document on stdout" };
/** How long a shortlist is. */
export const topOption: OptionSpec = { name: "top", value: "N", summary: "mentors on each shortlist (5)" };

/** Read the folder that a command's first word names. */
export function openFolder({ given, world, progress }: Context): Folder {
  progress.step("Reading the caseload");
  const folder = readFolder(world.disk, given.operands[0] ?? ".");
  for (const warning of folder.warnings) world.stderr.write(`warning: ${tame(warning)}\n`);
  return folder;
}
