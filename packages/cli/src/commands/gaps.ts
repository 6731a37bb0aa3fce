import type { Model } from "@waymark/core";
import { headOf } from "@waymark/folder";
import {
  type PoolCoverage,
  type PoolGap,
  poolCoverage,
  poolGaps,
  type Remedy,
  remedies,
} from "@waymark/matching";
import { coverageRows, coverageTable } from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark mentors gaps`: which mentor to recruit next, and what they would be worth. */
export const gapsCommand: Command = {
  name: "gaps",
  group: "mentors",
  summary: "which mentor to recruit next, and what the mentors cover",
  examples: ["waymark mentors gaps examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context, ["allocation"]);
    progress.step("Looking for mentors to recruit");
    const gaps = poolGaps(model, caseload);
    const coverage = poolCoverage(model, caseload);
    const help = remedies(model, caseload);
    progress.done();
    if (given.options.has("json")) printDocument(world, { ...headOf(model), remedies: help, gaps, coverage });
    else {
      showRemedies(help, world);
      showGaps(gaps, help, world);
      showCoverage(coverage, model, world);
    }
    return 0;
  },
};

/** What helps without anybody new: it comes before recruiting. */
function showRemedies(help: readonly Remedy[], { stdout, env }: World): void {
  if (help.length === 0) return;
  stdout.write(`${styleFor(stdout, env).bold("Before recruiting")}\n`);
  for (const { says, worth } of help) stdout.write(`  ${tame(`${says} ${worth}`)}\n`);
  stdout.write("\n");
}

/** Profiles that are drawn only for clients who need something cheaper are left to the JSON document. */
function showGaps(all: readonly PoolGap[], help: readonly Remedy[], { stdout, env }: World): void {
  const style = styleFor(stdout, env);
  const cheaper = new Set(help.filter(({ kind }) => kind !== "train").flatMap(({ clients }) => clients));
  const gaps = all.filter(({ drawnFor }) => drawnFor.some((client) => !cheaper.has(client)));
  if (gaps.length === 0) stdout.write("No client is waiting for a mentor who would have to be recruited.\n");
  gaps.forEach(({ says, why, proof, insteadOf, noLongerWaits }, i) => {
    stdout.write(`${style.bold(`${i + 1}.`)} ${tame(says)}\n   ${tame(why)}\n`);
    if (insteadOf !== null)
      stdout.write(
        `   ${tame(`In place of ${insteadOf + 1}: one of the two is enough for ${noLongerWaits.join(", ")}.`)}\n`,
      );
    stdout.write(`   ${proof}\n\n`);
  });
}

/** What the pool covers, by each value that clients who seek a mentor have: all of what rules read, gaps of the rest. */
function showCoverage(coverage: PoolCoverage, model: Model, { stdout, env }: World): void {
  const { rules, beyondRecruiting } = coverage;
  const style = styleFor(stdout, env);
  stdout.write(
    `${style.bold(coverageTable.title)}\n${draw(coverageTable, coverageRows(coverage, model), stdout)}`,
  );
  for (const { title, without } of rules)
    if (without.length > 0) stdout.write(`No mentor meets “${tame(title)}” for ${without.join(", ")}.\n`);
  for (const { client, rules: own } of beyondRecruiting)
    stdout.write(`No recruit can help ${client}: ${tame(own.map(({ remedy }) => remedy).join(" "))}\n`);
}
