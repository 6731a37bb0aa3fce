import { headOf, readPrevious } from "@waymark/folder";
import {
  type Allocation,
  allocate,
  allocationWorkings,
  assignedMatches,
  countAllocation,
  type FloorCost,
  floorCost,
  type Match,
  type ProposalPlace,
  proposalPlaces,
  reasonsFor,
  sayBound,
  sayProof,
  verifyAllocation,
} from "@waymark/matching";
import {
  allocationRows,
  allocationTable,
  pick,
  sayBetter,
  sayDecision,
  sayMentors,
  sayPlace,
  sayState,
  score,
} from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { type Style, styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, figuresOption, jsonOption, openFolder, workingsOption } from "./command.js";

/** `waymark match allocate`: the mentor proposed for each client, and who waits and why. */
export const allocateCommand: Command = {
  name: "allocate",
  group: "match",
  summary: "one proposed mentor for each client; who waits, and why",
  examples: ["waymark match allocate examples/west-midlands --previous out"],
  operands: ["CASELOAD"],
  options: [
    {
      name: "previous",
      value: "OUTDIR",
      summary: "an earlier run's folder, results.json or allocation.csv: as little as possible moves",
    },
    figuresOption,
    jsonOption,
    workingsOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const path = given.options.get("previous");
    const previous = typeof path === "string" ? readPrevious(world.disk, path) : [];
    const { model, caseload } = openFolder(context, ["allocation"]);
    progress.step("Allocating");
    const allocation = allocate(model, caseload, { previous });
    progress.step("Checking the proof");
    const verdict = verifyAllocation(model, caseload, allocation);
    progress.step("Looking for what speaks against it");
    const places = proposalPlaces(model, caseload, allocation);
    const { matches, pairs } = assignedMatches(model, caseload, allocation);
    const floor = floorCost(model, caseload);
    progress.done();
    const document = { ...headOf(model), allocation, verdict, places, floor };
    if (given.options.has("workings")) {
      const workings = allocationWorkings(model, caseload, { previous: allocation.previous });
      printDocument(world, { ...document, workings });
    } else if (given.options.has("json")) printDocument(world, document);
    else {
      showAllocation(allocation, verdict.valid, world);
      const each = [...matches, ...pairs.flatMap(({ own }) => own)];
      const found = new Map(each.map((one) => [matchKey(one), one]));
      showPlaces(places, found, world);
      if (floor) showFloor(floor, world.stdout);
    }
    return verdict.valid ? 0 : 1;
  },
};

function showAllocation(allocation: Allocation, valid: boolean, { stdout, env }: World): void {
  const { certificate } = allocation;
  const style = styleFor(stdout, env);
  const table = pick(allocationTable, "client", "mentors", "fit", "remark");
  stdout.write(draw(table, allocationRows(allocation), stdout));
  showOverrides(allocation, style, stdout);
  showMoves(allocation, style, stdout);
  const { served, pairs, waiting } = countAllocation(allocation);
  const two = pairs === 0 ? "" : ` (${pairs} with a pair of mentors)`;
  const proof = valid
    ? sayProof(certificate, waiting)
    : "not proved to be the best possible: do not rely on it";
  if (served === 0) {
    stdout.write(`\nNo client has a mentor yet; ${waiting} waiting.\n`);
    return;
  }
  stdout.write("\nWhat the allocation aims for, most important first:\n");
  for (const [i, one] of certificate.objective.entries()) stdout.write(`  ${i + 1}. ${tame(one)}\n`);
  if (valid)
    stdout.write(
      `${stdout.figures ? `${score(allocation.points)} points over all proposals. ` : ""}${sayBound(certificate, waiting)}\n`,
    );
  stdout.write(`${served} with a mentor${two}, ${waiting} waiting; ${proof}.\n`);
}

const matchKey = ({ client, mentor }: Pick<Match, "client" | "mentor">) => JSON.stringify([client, mentor]);

/** Proposals that are not the client’s first: the place, what speaks most against it, and why not the better ones. */
function showPlaces(
  places: readonly ProposalPlace[],
  matches: ReadonlyMap<string, Match>,
  { stdout, env }: World,
): void {
  const later = places.filter(({ better }) => better.length > 0);
  if (later.length === 0) return;
  stdout.write(`\n${styleFor(stdout, env).bold("Proposals that are not the client’s best fit")}\n`);
  for (const place of later) {
    const match = matches.get(matchKey(place));
    const [against] = match ? reasonsFor(match).against : [];
    const said = [
      `${place.client}: ${place.mentor} is the ${sayPlace(place)}.`,
      ...(against ? [against.says] : []),
      sayBetter([place]),
    ];
    stdout.write(`  ${tame(said.join(" "))}\n`);
  }
}

/** What the least acceptable fit costs in people served, beside the other choice. */
function showFloor({ served, clients }: FloorCost, stdout: World["stdout"]): void {
  stdout.write(
    `\nWith the least fit that the policy accepts, ${served.with} clients are proposed a mentor; without it, ${served.without}.\n`,
  );
  for (const { client, mentor, second } of clients)
    stdout.write(`  Without it ${client} would have ${sayMentors({ mentor, second })}.\n`);
}

function showOverrides({ overrides }: Allocation, style: Style, stdout: World["stdout"]): void {
  if (overrides.length === 0) return;
  stdout.write(`\n${style.bold("Decisions of people")}\n`);
  for (const { decision, state, says, remedy } of overrides) {
    const text = `${decision.client} ${decision.mentor}: ${sayDecision(decision)} – ${sayState({ state })}. ${says} ${remedy ?? ""}`;
    const mark = state === "refused" ? style.bad("!") : " ";
    stdout.write(`${mark} ${tame(text.trim())}\n`);
  }
}

function showMoves({ moved, previous }: Allocation, style: Style, stdout: World["stdout"]): void {
  if (previous.length === 0) return;
  const title =
    moved.length === 0 ? "Nobody moved" : `Moved, of ${previous.length} earlier proposals: ${moved.length}`;
  stdout.write(`\n${style.bold(title)}\n`);
  for (const { client, from, to, says } of moved)
    stdout.write(
      `  ${client}: from ${sayMentors(from)} to ${to ? sayMentors(to) : "waiting"}. ${tame(says)}\n`,
    );
}
