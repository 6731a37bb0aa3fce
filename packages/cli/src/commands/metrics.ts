import { dayNumber, dayText, titleOf } from "@waymark/core";
import { byIndicator, checkPlan, headOf, sayPlan as say } from "@waymark/folder";
import {
  journeyStatistics,
  journeys,
  metricsOf,
  type ProgrammeOptions,
  programme,
  programmeByGroup,
  programmeWorkings,
  protocol,
} from "@waymark/metrics";
import { pieceTitle } from "@waymark/report/tables";
import { showMatched, showPlan, showProgramme } from "../success/show.js";
import { showClient } from "../success/show-client.js";
import { printDocument } from "../terminal/document.js";
import {
  type Command,
  type Context,
  figuresOption,
  jsonOption,
  openFolder,
  workingsOption,
} from "./command.js";

type Folder = ReturnType<typeof openFolder>;

/** `waymark success`: success under the three headings, one client's way, or the plan of the evaluation. */
export const metricsCommand: Command = {
  name: "metrics",
  group: "success",
  summary: "success under three headings, or the progress of one client",
  examples: ["waymark success examples/west-midlands C-006"],
  operands: ["CASELOAD"],
  optional: ["CLIENT"],
  options: [
    { name: "by", value: "FIELD", summary: "the same for each value of a category of the client" },
    { name: "from", value: "DAY", summary: "the first day that it is about (that of the first record)" },
    { name: "to", value: "DAY", summary: "the last day that it is about (the policy's day)" },
    {
      name: "matched",
      value: "POINTS",
      summary: "better and less well matched, split at so many match points, fixed before looking",
    },
    {
      name: "protocol",
      summary:
        "the plan of the evaluation, to be kept as protocol.json before it begins; --from and --to are those of the trial (a year from the policy's day)",
    },
    figuresOption,
    jsonOption,
    workingsOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const asked = daysOf(context);
    const cut = cutOf(context);
    const [, client] = given.operands;
    if (
      cut !== undefined &&
      (client !== undefined || given.options.has("by") || given.options.has("protocol"))
    )
      throw say.matchedAlone();
    const isPart =
      client !== undefined || ["by", "matched", "protocol"].some((one) => given.options.has(one));
    if (given.options.has("workings") && isPart) throw say.workingsAlone();
    const folder = openFolder(context, ["journeys"]);
    if (given.options.has("protocol")) {
      progress.done();
      printDocument(world, protocol(folder.model, trialOf(asked, folder.model.today)));
      return 0;
    }
    progress.step("Following the journeys");
    if (client !== undefined) return showOne(context, folder, client, asked);
    if (cut !== undefined) return showCut(context, folder, { ...asked, matchedCut: cut });
    const by = given.options.get("by");
    return typeof by === "string" ? showGroups(context, folder, by, asked) : showAll(context, folder, asked);
  },
};

/** The days that were asked for, refused where they are none. */
function daysOf({ given }: Context): ProgrammeOptions {
  const day = (name: "from" | "to") => {
    const value = given.options.get(name);
    if (typeof value !== "string") return {};
    const found = dayNumber(value);
    if (found === undefined) throw say.planDay();
    return { [name]: dayText(found) };
  };
  const asked: ProgrammeOptions = { ...day("from"), ...day("to") };
  if (asked.from !== undefined && asked.to !== undefined && asked.from > asked.to) throw say.periodReversed();
  return asked;
}

function cutOf({ given }: Context): number | undefined {
  const text = given.options.get("matched");
  if (typeof text !== "string") return undefined;
  const cut = Number(text);
  if (/^\d+$/.test(text) && cut <= 10_000) return cut;
  throw say.matchedCut();
}

function trialOf({ from, to }: ProgrammeOptions, today: number): { from: string; to: string } {
  const first = from ?? dayText(today);
  return { from: first, to: to ?? dayText((dayNumber(first) ?? today) + 364) };
}

/** The whole report; the journeys with it unless it is of a period, since a way is no part of one. */
function showAll({ world, given, progress }: Context, folder: Folder, asked: ProgrammeOptions): number {
  const { model, caseload, plan, instruments } = folder;
  const ofPeriod = Object.keys(asked).length > 0;
  const success = {
    programme: programme(model, caseload, asked),
    journeys: ofPeriod ? undefined : journeys(model, caseload),
  };
  const held = plan ? checkPlan(model, plan, success.programme) : null;
  progress.done();
  const document = { ...headOf(model), ...success, plan: held };
  if (given.options.has("workings")) {
    const workings = { ...programmeWorkings(model, caseload, asked), instruments };
    const known = { instruments: byIndicator(instruments) };
    const statistics = success.journeys?.map((way) => ({
      client: way.client,
      ...journeyStatistics(model, way, known),
    }));
    printDocument(world, { ...document, statistics, workings });
  } else if (given.options.has("json")) printDocument(world, document);
  else if (metricsOf(model).indicators.length === 0) world.stdout.write("This scheme has no indicators.\n");
  else {
    showProgramme(success.programme, world);
    world.stdout.write(
      ofPeriod
        ? "\nwaymark explain takes the numbers of the whole time back to rows, not those of a period.\n"
        : "\nWhere a number comes from: waymark explain CASELOAD --number NUMBER (all lists every one)\n",
    );
    if (held) showPlan(held, world);
  }
  return 0;
}

function showGroups(
  { world, given, progress }: Context,
  { model, caseload }: Folder,
  by: string,
  asked: ProgrammeOptions,
): number {
  const known = (model.fieldsOf.get("client") ?? []).filter(({ kind }) => kind === "category");
  const field = known.find(({ id }) => id === by);
  if (field === undefined)
    throw say.noGroup(
      by,
      known.map(({ id }) => id),
    );
  const groups = programmeByGroup(model, caseload, by, asked);
  progress.done();
  if (given.options.has("json")) {
    printDocument(world, { ...headOf(model), by, groups });
    return 0;
  }
  world.stdout.write(`${say.insideOnly}\n`);
  for (const { value, report } of groups) {
    world.stdout.write(`\n── ${value === null ? "not known" : titleOf(field, value)} ──\n`);
    showProgramme(report, world);
  }
  const [first] = groups;
  if (first && first.ofWhole.length > 0)
    world.stdout.write(
      `\nOf the whole scheme, and so in no group: ${first.ofWhole.map((id) => pieceTitle(model, id)).join("; ")}.\n`,
    );
  return 0;
}

function showCut({ world, given, progress }: Context, { model, caseload }: Folder, asked: ProgrammeOptions) {
  const { matched } = programme(model, caseload, asked).vulnerability;
  if (matched === null) throw say.noMatchPoints();
  progress.done();
  if (given.options.has("json")) printDocument(world, { ...headOf(model), matched });
  else showMatched(matched, world);
  return 0;
}

function showOne(context: Context, folder: Folder, client: string, asked: ProgrammeOptions): number {
  const { world, given, progress } = context;
  const { model, caseload, instruments, read } = folder;
  if (Object.keys(asked).length > 0) throw say.periodOfClient();
  const way = journeys(model, caseload).find((one) => one.client === client);
  if (!way) {
    const known = read.clients.map(({ id }) => String(id));
    throw known.includes(client) ? say.neverObserved(client) : say.noClient(client, known);
  }
  const statistics = journeyStatistics(model, way, { instruments: byIndicator(instruments) });
  progress.done();
  if (given.options.has("json"))
    printDocument(world, { ...headOf(model), journey: way, statistics, instruments });
  else showClient(model, way, statistics, world, instruments);
  return 0;
}
