import * as path from "node:path";
import { fingerprint, WaymarkError } from "@waymark/core";
import {
  buildOutputs,
  checkTarget,
  computeResults,
  decisionsCut,
  type Folder,
  goneRows,
  heldByRun,
  join,
  matchesIn,
  type Outputs,
  publish,
  type Receipt,
  readMatches,
  recover,
  rowsGone,
} from "@waymark/folder";
import { type ClientMove, type EarlierMatch, movesSince } from "@waymark/matching";
import { verifyDecisions } from "@waymark/risk";
import * as say from "../messages/command.js";
import { printDocument } from "../terminal/document.js";
import { summaryOf } from "../terminal/summary.js";
import { type Command, type Context, jsonOption, openFolder, topOption } from "./command.js";
import { readTop } from "./top.js";

/** The file beside the results that says where the caseload is from there. It is no part of the results. */
export const whereFile = ".caseload";

/** `waymark run`: heldByRun, into a folder. Exit 1 where the proof fails or the record of decisions is not whole. */
export const runCommand: Command = {
  name: "run",
  summary: "work out heldByRun, and write the report, the tables and the receipt",
  examples: ["waymark run examples/civil-service --out out"],
  operands: ["CASELOAD"],
  options: [
    { name: "out", short: "o", value: "DIR", required: true, summary: "the folder that results go to" },
    {
      name: "previous",
      value: "DIR",
      summary:
        "an earlier run: as few of its proposals as possible move; otherwise the last run in --out is compared",
    },
    topOption,
    jsonOption,
  ],
  async run(context) {
    const { world, given, progress } = context;
    const top = readTop(given, "run");
    const out = String(given.options.get("out"));
    recover(world.disk, out);
    const earlier = checkTarget(world.disk, out);
    const folder = openFolder(context, heldByRun, top);
    checkKept(folder, earlier, context, out);
    if (earlier && isOfCaseload(context, out))
      for (const one of goneRows(folder, earlier)) world.stderr.write(rowsGone(one));
    const path = given.options.get("previous");
    const previous = typeof path === "string" ? readMatches(world.disk, path) : undefined;
    const before = previous ?? lastRun(context, out);
    const started = (previous ?? []).filter(({ kind }) => kind === "proposed");
    const results = computeResults(folder, top, progress, started);
    const moves = before && movesSince(folder.model, folder.caseload, results.allocation, before);
    progress.step("Writing the report");
    const outputs = buildOutputs(folder, results, world.disk);
    const kept = publish(world.disk, out, withPlace(outputs, context, out), progress);
    progress.done();
    for (const name of kept) world.stderr.write(say.keptEdited(name));
    if (given.options.has("json")) printDocument(world, results);
    else world.stdout.write(closing(folder, results, context, out, moves));
    return results.verdict.valid && results.risk.chain.intact ? 0 : 1;
  },
};

/** The matches of the last run in the folder, where it was of this caseload. */
function lastRun(context: Context, out: string): EarlierMatch[] | undefined {
  const { disk } = context.world;
  return isOfCaseload(context, out) ? matchesIn(disk, out) : undefined;
}

/** Whether the results in a folder say that they are of this caseload. */
function isOfCaseload(context: Context, out: string): boolean {
  const place = context.world.disk.read(join(out, whereFile));
  return place !== undefined && new TextDecoder().decode(place).trim() === placeOf(context, out);
}

/**
 * Compares the decisions with those that the earlier results in the folder were made from: a chain that is whole in itself may
 * have lost its end, or have been written again.
 */
function checkKept({ decisions }: Folder, earlier: Receipt | undefined, context: Context, out: string): void {
  const kept = earlier?.inputs.decisions;
  if (kept === undefined || !verifyDecisions(decisions).intact || !isOfCaseload(context, out)) return;
  if (fingerprint(decisions.slice(0, kept.records)) !== kept.fingerprint)
    throw new WaymarkError([decisionsCut(out, kept.records)]);
}

function withPlace(outputs: Outputs, context: Context, out: string): Outputs {
  return new Map([...outputs, [whereFile, (put) => put(`${placeOf(context, out)}\n`)]]);
}

/** Where the caseload is, as seen from the results. */
function placeOf({ world, given }: Context, out: string): string {
  const from = world.disk.real(out);
  const to = world.disk.real(given.operands[0] ?? ".");
  return path.relative(from, to).split(path.sep).join("/") || ".";
}

function closing(
  folder: Folder,
  results: Parameters<typeof summaryOf>[1],
  context: Context,
  out: string,
  moves: readonly ClientMove[] | undefined,
): string {
  return summaryOf(folder, results, {
    out,
    ...(moves === undefined ? {} : { moves }),
    caseload: context.given.operands[0] ?? ".",
    world: context.world,
  });
}
