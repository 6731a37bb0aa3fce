import { type PoolGap, poolCoverage, poolGaps } from "@waymark/matching";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { sayScore } from "../terminal/score.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, helpOption, jsonOption, openFolder } from "./command.js";

/** `waymark gaps`: which mentor to recruit next, and what they would be worth. */
export const gapsCommand: Command = {
  name: "gaps",
  usage: "gaps CASELOAD [--json]",
  summary: "which mentor to recruit next, and how many more clients they would serve",
  example: "waymark gaps examples/west-midlands",
  operands: ["CASELOAD"],
  options: [jsonOption, helpOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    progress.step("Looking for whom to recruit");
    const gaps = poolGaps(model, caseload);
    const coverage = poolCoverage(model, caseload);
    progress.done();
    if (given.options.has("json")) world.stdout.write(documentText({ ...headOf(model), gaps, coverage }));
    else showGaps(gaps, world);
    return 0;
  },
};

function showGaps(gaps: readonly PoolGap[], { stdout, env }: World): void {
  const style = styleFor(stdout, env);
  if (gaps.length === 0) stdout.write("Nobody waits for a mentor whom recruiting could bring.\n");
  gaps.forEach(({ says, served, points, noLongerWaits }, i) => {
    stdout.write(`${style.bold(`${i + 1}.`)} ${tame(says)}\n`);
    const who = noLongerWaits.length > 0 ? `: ${noLongerWaits.join(", ")}` : "";
    stdout.write(
      `   ${served} more served${who}; ${points < 0 ? "−" : "+"}${sayScore(Math.abs(points))} points over all pairs\n\n`,
    );
  });
}
