import * as path from "node:path";
import { WaymarkError } from "@waymark/core";
import {
  buildOutputs,
  compareReceipts,
  computeResults,
  type Difference,
  type Disk,
  firstDifference,
  heldByRun,
  join,
  namesIn,
  ownNames,
  type Receipt,
  readFolder,
  readReceipt,
  receiptHead,
  recover,
  sayOutput,
  startedFrom,
} from "@waymark/folder";
import { printDocument } from "../terminal/document.js";
import { styleFor, tame } from "../terminal/style.js";
import { type Command, type Context, jsonOption } from "./command.js";
import { requireMemory } from "./memory.js";
import { whereFile } from "./run.js";

/** `waymark verify`: do heldByRun again, and say where the results first differ. */
export const verifyCommand: Command = {
  name: "verify",
  summary: "do a run again from its receipt, and show the first difference",
  examples: ["waymark verify out"],
  operands: ["DIR"],
  options: [
    { name: "caseload", value: "CASELOAD", summary: "where the caseload is, if it has moved" },
    jsonOption,
  ],
  async run(context) {
    const { world, given, progress } = context;
    const dir = given.operands[0] ?? ".";
    recover(world.disk, dir);
    const receipt = readReceipt(world.disk, dir);
    if (!receipt) throw new WaymarkError([sayOutput.notResults(dir)]);
    progress.step("Reading the caseload");
    const folder = readFolder(world.disk, findCaseload(context, dir));
    const { top } = receipt.options;
    requireMemory(world, folder, heldByRun, top);
    world.speak?.(folder.model.people);
    const changed = compareReceipts(receipt, receiptHead(folder, { top }));
    const results = computeResults(folder, top, progress, startedFrom(world.disk, dir));
    progress.step("Comparing the files");
    const outputs = buildOutputs(folder, results, world.disk);
    const difference = changed ?? firstDifference(outputs, world.disk, dir, progress);
    const strangers = strangersIn(world.disk, dir, receipt);
    progress.done();
    show({ difference, strangers }, outputs.size, context);
    return difference ? 1 : 0;
  },
};

/** Where the caseload is: as given, or as the folder of results says. */
function findCaseload({ given, world: { disk } }: Context, dir: string): string {
  const option = given.options.get("caseload");
  if (typeof option === "string") return option;
  const said = noted(disk, dir);
  const found = said === undefined ? undefined : path.resolve(disk.real(dir), said);
  if (found === undefined || disk.kind(found) !== "folder")
    throw new WaymarkError([sayOutput.noCaseload(dir)]);
  return found;
}

function noted(disk: Disk, dir: string): string | undefined {
  const bytes = disk.read(join(dir, whereFile));
  return bytes && new TextDecoder().decode(bytes).trim();
}

/** Files of the folder that the receipt does not know: nobody can say what they were made from. */
function strangersIn(disk: Disk, dir: string, receipt: Receipt): string[] {
  const known = new Set(ownNames(receipt));
  return namesIn(disk, dir, known).filter((name) => !known.has(name));
}

function show(
  { difference, strangers }: { difference: Difference | undefined; strangers: readonly string[] },
  files: number,
  { world, given }: Context,
): void {
  const style = styleFor(world.stdout, world.env);
  if (given.options.has("json")) {
    const same = difference === undefined;
    printDocument(world, { same, difference: difference ?? null, strangers });
    return;
  }
  for (const name of strangers)
    world.stdout.write(`${style.warn("!")} ${tame(sayOutput.strangerFile(name))}\n`);
  if (difference === undefined)
    world.stdout.write(`${style.good("✔")} All ${files} files are as they were published.\n`);
  else
    world.stdout.write(
      `${style.bad("✘")} ${tame(`${difference.file}${difference.at === "" ? "" : ` at ${difference.at}`}: ${difference.says}`)}\n`,
    );
}
