import { type Allocation, allocate, verifyAllocation } from "@waymark/matching";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { sayInterval } from "../terminal/score.js";
import { table } from "../terminal/table.js";
import type { World } from "../terminal/world.js";
import { type Command, helpOption, jsonOption, openFolder } from "./command.js";

/** `waymark allocate`: who is proposed for whom, and who waits and why. */
export const allocateCommand: Command = {
  name: "allocate",
  usage: "allocate CASELOAD [--json]",
  summary: "one mentor for each client, proven optimal; who waits, and why",
  example: "waymark allocate examples/civil-service",
  operands: ["CASELOAD"],
  options: [jsonOption, helpOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    progress.step("Allocating");
    const allocation = allocate(model, caseload);
    progress.step("Checking the proof");
    const verdict = verifyAllocation(model, caseload, allocation);
    progress.done();
    if (given.options.has("json"))
      world.stdout.write(documentText({ ...headOf(model), allocation, verdict }));
    else showAllocation(allocation, verdict.valid, world);
    return verdict.valid ? 0 : 1;
  },
};

function showAllocation({ assignments, unmatched }: Allocation, valid: boolean, { stdout }: World): void {
  const served = assignments.map((one) => [one.client, one.mentor, sayInterval(one), one.kind]);
  const waiting = unmatched.map(({ client, says }) => [client, "–", "–", says]);
  const columns = [{ title: "Client" }, { title: "Mentor" }, { title: "Score" }, { title: "" }];
  stdout.write(table(columns, [...served, ...waiting], stdout.isTTY ? stdout.columns : undefined));
  const proof = valid ? "proven optimal" : "NOT proven optimal";
  stdout.write(`\n${assignments.length} with a mentor, ${unmatched.length} waiting; ${proof}.\n`);
}
