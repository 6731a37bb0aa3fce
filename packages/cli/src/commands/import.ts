import { type Model, type Problem, WaymarkError } from "@waymark/core";
import {
  asImported,
  asOutputs,
  checkTarget,
  type Folder,
  folderMapping,
  foreignFiles,
  importedFiles,
  importNotes,
  importScheme,
  join,
  neededFields,
  policyFile,
  publish,
  questionsFile,
  readAnswers,
  readFolder,
  type Scheme,
  sayOutput,
  sayScheme,
  unfitAnswers,
  writeQuestions,
  writeWhole,
} from "@waymark/folder";
import {
  type Mapping,
  mappingFile,
  type NamedFile,
  type Suggestion,
  suggestMapping,
} from "@waymark/spreadsheets";
import * as say from "../messages/import.js";
import { commandLine } from "../terminal/command-line.js";
import { tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import type { Command, Context, Given } from "./command.js";
import { runCommand } from "./run.js";

/** `waymark import`: from the spreadsheets of another system to a caseload, asking only what they do not say. */
export const importCommand: Command = {
  name: "import",
  summary: "read spreadsheets of another system, and ask only what they do not say",
  examples: ["waymark import exports --out my-scheme --run out", "waymark import my-scheme"],
  operands: ["FOLDER"],
  options: [
    {
      name: "out",
      value: "CASELOAD",
      summary: "write a caseload of its own there; where left out, FOLDER itself becomes the caseload",
    },
    {
      name: "run",
      value: "DIR",
      summary: "once everything is read, work out everything as waymark run does, and put the results there",
    },
  ],
  async run(context) {
    const { given, world } = context;
    const folder = given.operands[0] ?? ".";
    const target = textOf(given, "out");
    const results = textOf(given, "run");
    const { disk } = world;
    if (disk.kind(folder) !== "folder") throw new WaymarkError([sayScheme.noFolder(folder)]);
    if (target !== undefined) checkEmpty(world, target);
    if (results !== undefined) checkResults(world, results, target ?? folder);
    const problems: Problem[] = [];
    const scheme = importScheme(disk, folder, world.today, problems);
    const known = folderMapping(disk, folder, problems, scheme?.model);
    const files = foreignFiles(disk, folder);
    if (problems.length > 0 || !scheme) throw new WaymarkError(problems);
    if (files.length === 0) throw new WaymarkError([say.noTables(folder)]);
    const found = await settle(context, folder, scheme.model, files, known);
    if (found === undefined) return 2;
    const isToBeMade = target === undefined && disk.kind(join(folder, policyFile)) === "none";
    world.stderr.write(isToBeMade ? say.becomesCaseload(folder) : say.keepsMapping(folder));
    if (isToBeMade && world.confirm && !(await world.confirm("Go on?"))) {
      world.stderr.write(say.stopped());
      return 2;
    }
    writeWhole(disk, join(folder, mappingFile), (put) => put(`${JSON.stringify(found.mapping, null, 2)}\n`));
    disk.remove(join(folder, questionsFile));
    for (const note of importNotes(found)) world.stderr.write(`${tame(note)}\n`);
    world.stderr.write(say.mappingWritten(join(folder, mappingFile)));
    const policy = `${JSON.stringify(scheme.policy, null, 2)}\n`;
    const { caseload, warnings } = readFolder(
      asImported(disk, folder, { policy, files, mapping: found.mapping, isCopy: target !== undefined }),
      folder,
      world.today,
    );
    for (const warning of warnings) world.stderr.write(`warning: ${tame(warning)}\n`);
    // A copy has the tables as they were written, and the changes of them in a table of their own.
    const rows = caseload.written;
    if (target !== undefined) writeCaseload(world, folder, target, scheme, rows);
    else if (disk.kind(join(folder, policyFile)) === "none")
      writeWhole(disk, join(folder, policyFile), (put) => put(policy));
    const place = target ?? folder;
    const counts = scheme.model.tables.flatMap(({ list }) => {
      const count = rows[list]?.length ?? 0;
      return count > 0 ? [`${count} ${list}`] : [];
    });
    if (results === undefined) {
      const next = commandLine(world, "run", place, "--out", `${place}/out`);
      world.stdout.write(say.imported(place, counts, next));
      return 0;
    }
    world.stdout.write(say.imported(place, counts));
    return runCommand.run({ ...context, given: { operands: [place], options: new Map([["out", results]]) } });
  },
};

function textOf({ options }: Given, name: string): string | undefined {
  const value = options.get(name);
  return typeof value === "string" ? value : undefined;
}

/** Before anything is read or asked: results need a folder of their own, which the caseload is not. */
function checkResults({ disk }: World, results: string, place: string): void {
  if (disk.real(results) === disk.real(place)) throw new WaymarkError([sayOutput.resultsInCaseload(results)]);
  checkTarget(disk, results);
}

function checkEmpty({ disk }: World, folder: string): void {
  if (disk.kind(folder) === "file") throw new WaymarkError([sayOutput.outIsFile(folder)]);
  if ((disk.list(folder) ?? []).length > 0) throw new WaymarkError([sayOutput.initNotEmpty(folder)]);
}

/** Ask until nothing is open: at the terminal, or else in a file. Undefined where the answers are still to come. */
async function settle(
  { world, given }: Context,
  folder: string,
  model: Model,
  files: readonly NamedFile[],
  mapping: Mapping,
): Promise<Suggestion | undefined> {
  let answers = readAnswers(world.disk, folder);
  const needed = neededFields(model);
  for (;;) {
    const found = suggestMapping(model, files, { mapping, answers, needed });
    if (found.problems.length > 0) throw new WaymarkError(found.problems);
    if (found.questions.length === 0) return found;
    if (world.ask === undefined) {
      writeQuestions(world.disk, folder, found.questions, answers);
      const unfit = unfitAnswers(found.questions, answers);
      const options = [...given.options].flatMap(([name, value]) => [
        `--${name}`,
        ...(value === true ? [] : [value]),
      ]);
      const again = commandLine(world, "import", folder, ...options);
      world.stderr.write(
        tame(
          say.questionsWritten(
            join(folder, questionsFile),
            found.questions.length,
            { unfit, toMend: found.toMend },
            again,
          ),
        ),
      );
      return undefined;
    }
    const said = await world.ask(found.questions);
    if (said === undefined) {
      world.stderr.write(say.stopped());
      return undefined;
    }
    answers = new Map([...answers, ...said]);
  }
}

/** Writes the records with the scheme and the settings of the folder, and reads them once more as every command will. */
function writeCaseload(
  { disk, today }: World,
  folder: string,
  target: string,
  scheme: Scheme,
  rows: Folder["caseload"]["rows"],
): void {
  publish(disk, target, asOutputs(importedFiles(disk, folder, scheme, rows)));
  try {
    readFolder(disk, target, today);
  } catch (error) {
    disk.remove(target);
    throw error;
  }
}
