import { type Folder, type Held, type Progress, readFolder } from "@waymark/folder";
import { tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import type { GroupName } from "./groups.js";
import { requireMemory } from "./memory.js";

/** An option that a command takes. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What its value is called; left out for a switch. */
  readonly value?: string;
  /** Whether the command cannot do without it. */
  readonly required?: true;
  readonly summary: string;
}

/** What was given on the command line. */
export interface Given {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
}

/** What a command is given to work with. */
export interface Context {
  readonly world: World;
  readonly given: Given;
  readonly progress: Progress;
}

/**
 * One command of `waymark`, declared once: the declaration parses the command line, makes the help and the command
 * reference. A command gives the exit code: 0 done, 1 the check failed. Bad input is thrown.
 */
export interface Command {
  readonly name: string;
  /** The group that it is shown in; left out for a command of its own. It can be typed without the group. */
  readonly group?: GroupName;
  readonly summary: string;
  /** Command lines that could be typed. */
  readonly examples: readonly string[];
  /** Words that must follow, in this order. */
  readonly operands: readonly string[];
  /** Words that may follow these. */
  readonly optional?: readonly string[];
  readonly options: readonly OptionSpec[];
  /** Whether it reads the words after its first operand itself, options among them. */
  readonly isOpen?: true;
  /** Whether it says itself what is missing, all at once. */
  readonly isLenient?: true;
  run(context: Context): number | Promise<number>;
}

/** Every command that reads a caseload takes it. */
export const allOption: OptionSpec = {
  name: "all",
  summary: "where something is wrong with the files, show every problem",
};
/** One JSON document on stdout in place of tables. */
export const jsonOption: OptionSpec = { name: "json", summary: "print one JSON document on stdout" };
/** The same document with the rows and tables that its numbers follow from, so that anybody can work them out again. */
export const workingsOption: OptionSpec = {
  name: "workings",
  summary: "as --json, with all that its numbers are worked out from",
};
/** Figures over levels that the scheme made, beside the words. */
export const figuresOption: OptionSpec = {
  name: "figures",
  summary: "show the figures behind the words; --json always has them",
};
/** How long a shortlist is. */
export const topOption: OptionSpec = { name: "top", value: "N", summary: "mentors on each shortlist (5)" };

/**
 * Read the folder that a command's first word names.
 *
 * @param holds what the command works out from it and holds at once: there must be memory for it
 * @throws WaymarkError with everything that is wrong with the folder, or `no-memory`
 */
export function openFolder(
  { given, world, progress }: Context,
  holds: readonly Held[] = [],
  top?: number,
): Folder {
  progress.step("Reading the caseload");
  const folder = readFolder(world.disk, given.operands[0] ?? ".", world.today);
  requireMemory(world, folder, holds, top);
  world.speak?.(folder.model.people);
  for (const warning of folder.warnings) world.stderr.write(`warning: ${tame(warning)}\n`);
  return folder;
}
