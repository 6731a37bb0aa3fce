import { nearest, WaymarkError } from "@waymark/core";
import { diskProblem } from "@waymark/folder";
import { CommanderError } from "commander";
import { allOption, type Command, figuresOption, type Given } from "./commands/command.js";
import { groups } from "./commands/groups.js";
import { commands } from "./commands/index.js";
import { StartAgain } from "./commands/memory.js";
import * as say from "./messages/command.js";
import type {} from "./problem-codes.js";
import { printDocument } from "./terminal/document.js";
import { problemData, showProblems } from "./terminal/problems.js";
import { program } from "./terminal/program.js";
import { progressOn } from "./terminal/progress.js";
import { speaking } from "./terminal/speak.js";
import type { World } from "./terminal/world.js";

/** What is typed where JSON is asked for; a problem is then JSON too. */
const asJson = ["--json", "--workings"];
/** What is typed where a document is printed in the place of what a reader sees. */
const documents = [...asJson, "--protocol"];

/**
 * Runs one command line.
 *
 * @param words what was typed after `waymark`
 * @param outside the terminal and the disk
 * @returns the exit code: 0 done, 1 the check failed, 2 bad input or usage, 70 a fault of Waymark's own
 */
export async function main(words: readonly string[], outside: World): Promise<number> {
  // JSON is data: its words are the same in every scheme.
  const world = words.some((word) => documents.includes(word))
    ? outside
    : speaking(outside, words.includes(`--${figuresOption.name}`));
  let code = 0;
  const line = program(commands, world, async (command, given) => {
    checkMeant(command, given, world);
    const progress = progressOn(world);
    try {
      code = await command.run({ world, given, progress });
    } finally {
      progress.done();
    }
  });
  try {
    const plain = plainWords(words);
    const names = line.commands.map((one) => one.name());
    const [word = ""] = plain;
    if (!word.startsWith("-") && !names.includes(word))
      throw say.unknownCommand(word.slice(0, 40), [...names, "help"]);
    await line.parseAsync(plain, { from: "user" });
    return code;
  } catch (error) {
    // Commander stops by throwing once it has printed help or the version.
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof StartAgain && outside.memory?.again) return outside.memory.again(error.heap);
    return report(error, words, world);
  }
}

/**
 * Asks for a command of a group that was misspelt: after a group's word, what is no command of it is taken for the
 * caseload of its usual command.
 */
function checkMeant({ name, group }: Command, { operands: [operand] }: Given, { disk }: World): void {
  if (operand === undefined || !groups.some(({ usual }) => usual === name)) return;
  const known = commands.filter((one) => one.group === group && one.name !== name).map((one) => one.name);
  if (disk.kind(operand) === "none" && nearest(operand, known) !== undefined)
    throw say.unknownCommand(operand.slice(0, 40), known, group);
}

/** The words that older habits type, as the parser knows them: `help risk` asks for the help of risk. */
function plainWords(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words;
  if (first === undefined) return ["--help"];
  if (first === "help") return [...rest, "--help"];
  return first === "version" || first === "-V" ? ["--version"] : words;
}

function report(error: unknown, words: readonly string[], world: World): number {
  const refused = diskProblem(error);
  const problems = refused ? [refused] : error instanceof WaymarkError ? error.problems : undefined;
  if (problems !== undefined) {
    showProblems(problems, world, words.includes(`--${allOption.name}`));
    if (words.some((word) => asJson.includes(word))) printDocument(world, problemData(problems));
    return 2;
  }
  world.stderr.write(say.crashed());
  if (world.env.WAYMARK_DEBUG && error instanceof Error) world.stderr.write(`${error.stack}\n`);
  return 70;
}
