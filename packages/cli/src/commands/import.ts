import { type Field, type Model, type Problem, WaymarkError } from "@waymark/core";
import {
  asOutputs,
  caseloadFiles,
  checkTarget,
  type Disk,
  type Folder,
  folderMapping,
  hasOwnScheme,
  join,
  neededFields,
  newPolicy,
  policyFile,
  publish,
  questionsFile,
  readAnswers,
  readFolder,
  readScheme,
  readWithin,
  type Scheme,
  sayOutput,
  sayScheme,
  settingsFiles,
  settingsOf,
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
    const scheme = schemeOf(world, folder, problems);
    const known = folderMapping(disk, folder, problems, scheme?.model);
    const files = foreignFiles(world, folder);
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
    tell(world, found);
    world.stderr.write(say.mappingWritten(join(folder, mappingFile)));
    const policy = `${JSON.stringify(scheme.policy, null, 2)}\n`;
    const { caseload, warnings } = readFolder(
      asImported(disk, folder, policy, files, found, target),
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

function schemeOf(world: World, folder: string, problems: Problem[]) {
  const isThere = world.disk.kind(join(folder, policyFile)) !== "none";
  if (!isThere && hasOwnScheme(world.disk, folder))
    throw new WaymarkError([sayScheme.noPolicyOfOwn(policyFile)]);
  return isThere ? readScheme(world.disk, folder, problems) : newPolicy(world);
}

/** The tables of the folder; the settings of a caseload and files that programs leave behind are none. */
function foreignFiles({ disk }: World, folder: string): NamedFile[] {
  return (disk.list(folder) ?? [])
    .filter((name) => /^[^.~].*\.(?:csv|tsv|xlsx|ods)$/i.test(name))
    .filter((name) => name !== questionsFile && !settingsFiles.includes(name))
    .flatMap((name) => {
      const bytes = readWithin(disk, join(folder, name), name);
      return bytes === undefined ? [] : [{ name, bytes }];
    });
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

/** Columns that are left unread are said, so that nothing that matters is passed over in silence. */
function tell({ stderr }: World, { lists, notes }: Suggestion): void {
  for (const note of notes) stderr.write(`${tame(note)}\n`);
  for (const { file, columns, unknown } of lists) {
    const unread = columns
      .filter(({ field }) => field === null)
      .map(({ column, offers: [like] = [] }) => say.unreadColumn(tame(column), like?.title));
    if (unread.length > 0) stderr.write(say.unreadColumns(tame(file), unread));
    for (const { column, field, words } of columns)
      for (const { word, value } of words.filter(({ isSeveral }) => isSeveral))
        stderr.write(
          say.readAsSeveral(tame(file), tame(column), tame(word), titlesOf(field, value?.split(";") ?? [])),
        );
    if (unknown.length > 0) stderr.write(say.notGiven(tame(file), unknown));
  }
}

function titlesOf(field: Field | null, ids: readonly string[]): string[] {
  return ids.map((id) => field?.values?.find((one) => one.id === id)?.title ?? id);
}

/**
 * The folder as it will be read: with a policy where it has none yet and, for a caseload of its own elsewhere, without
 * the tables that somebody said are no part of it. So every check that a command makes is made before the first is run,
 * and names the rows of the files that people have.
 */
function asImported(
  disk: Disk,
  folder: string,
  policy: string,
  files: readonly NamedFile[],
  { mapping }: Suggestion,
  target: string | undefined,
): Disk {
  const policyPath = join(folder, policyFile);
  const isNew = disk.kind(policyPath) === "none";
  const bytes = new TextEncoder().encode(policy);
  const read = new Set(
    Object.values(mapping.files ?? {}).map((one) => (typeof one === "string" ? one : one.file)),
  );
  const left = new Set(
    files.map(({ name }) => name).filter((name) => target !== undefined && !read.has(name)),
  );
  return {
    ...disk,
    read: (file) => (isNew && file === policyPath ? bytes : disk.read(file)),
    size: (file) => (isNew && file === policyPath ? bytes.length : disk.size(file)),
    kind: (file) => (isNew && file === policyPath ? "file" : disk.kind(file)),
    list: (at) => (at === folder ? disk.list(at)?.filter((name) => !left.has(name)) : disk.list(at)),
  };
}

/** Writes the records with the scheme and the settings of the folder, and reads them once more as every command will. */
function writeCaseload(
  { disk, today }: World,
  folder: string,
  target: string,
  { model, policy }: Scheme,
  rows: Folder["caseload"]["rows"],
): void {
  const files = new Map([...caseloadFiles(model, policy, rows), ...settingsOf(disk, folder)]);
  publish(disk, target, asOutputs(files));
  try {
    readFolder(disk, target, today);
  } catch (error) {
    disk.remove(target);
    throw error;
  }
}
