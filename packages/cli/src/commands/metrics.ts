import { badInput, dayNumber, dayText, didYouMean } from "@waymark/core";
import { journeyStatistics, programmeByGroup, protocol } from "@waymark/metrics";
import * as say from "../messages/plan.js";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { successOf } from "../results/success.js";
import { checkPlan } from "../success/plan.js";
import { showPlan, showProgramme } from "../success/show.js";
import { showClient } from "../success/show-client.js";
import { type Command, type Context, helpOption, jsonOption, openFolder } from "./command.js";

/** `waymark metrics`: success under the three headings, one client's way, or the plan of the evaluation. */
export const metricsCommand: Command = {
  name: "metrics",
  usage: "metrics CASELOAD [CLIENT] [--by FIELD] [--protocol [--from DAY] [--to DAY]] [--json]",
  summary: "success under the report's three headings, and distance travelled; no overall score",
  example: "waymark metrics examples/west-midlands C-006",
  operands: ["CASELOAD"],
  optional: ["CLIENT"],
  options: [
    { name: "by", value: "FIELD", summary: "the same for each value of a category of the client" },
    { name: "protocol", summary: "the plan of the evaluation, to be kept as protocol.json before it begins" },
    { name: "from", value: "DAY", summary: "the first day of the planned trial (the policy's day)" },
    { name: "to", value: "DAY", summary: "its last day (twelve months on); 6 to 12 months are asked for" },
    jsonOption,
    helpOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const folder = openFolder(context);
    const { model, caseload, plan } = folder;
    const json = given.options.has("json");
    if (given.options.has("protocol")) {
      progress.done();
      world.stdout.write(documentText(protocol(model, trialOf(context, model.today))));
      return 0;
    }
    progress.step("Following the journeys");
    const [, client] = given.operands;
    if (client !== undefined) return showOne(context, folder, client);
    const by = given.options.get("by");
    if (typeof by === "string") {
      const known = (model.fieldsOf.get("client") ?? []).filter(({ kind }) => kind === "category");
      if (!known.some(({ id }) => id === by)) throw say.noGroup(known.map(({ id }) => id));
      const groups = programmeByGroup(model, caseload, by);
      progress.done();
      if (json) world.stdout.write(documentText({ ...headOf(model), by, groups }));
      else
        for (const { value, report } of groups) {
          world.stdout.write(`\n── ${value ?? "not known"} ──\n`);
          showProgramme(report, world);
        }
      return 0;
    }
    const success = successOf(model, caseload);
    const held = plan ? checkPlan(model, plan, success.programme) : null;
    progress.done();
    if (json) world.stdout.write(documentText({ ...headOf(model), ...success, plan: held }));
    else if (model.indicators.length === 0) world.stdout.write("This scheme has no indicators.\n");
    else {
      showProgramme(success.programme, world);
      if (held) showPlan(held, world);
    }
    return 0;
  },
};

function trialOf({ given }: Context, today: number): { from: string; to: string } {
  const day = (name: string, fallback: number) => {
    const value = given.options.get(name);
    const found = typeof value === "string" ? dayNumber(value) : fallback;
    if (found === undefined) throw say.planDay();
    return found;
  };
  const from = day("from", today);
  return { from: dayText(from), to: dayText(day("to", from + 364)) };
}

function showOne(
  context: Context,
  { model, caseload }: ReturnType<typeof openFolder>,
  client: string,
): number {
  const { world, given, progress } = context;
  const { journeys } = successOf(model, caseload);
  const way = journeys.find((one) => one.client === client);
  if (!way) {
    const known = journeys.flatMap((one) => (one.client === null ? [] : [one.client]));
    throw badInput(
      "unknown-id",
      "CLIENT",
      "No client with this id has been observed.",
      didYouMean(client, known, "client"),
    );
  }
  const statistics = journeyStatistics(model, way);
  progress.done();
  if (given.options.has("json"))
    world.stdout.write(documentText({ ...headOf(model), journey: way, statistics }));
  else showClient(way, statistics, world);
  return 0;
}
