import { assessAll } from "@waymark/folder";
import { engagementPeople, toDoList } from "@waymark/report";
import { decisionTable, pick, toDoTable } from "@waymark/report/tables";
import { escalations, verifyDecisions, wholeRecords } from "@waymark/risk";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark decide decisions`: what was decided, whether the record is whole, and what must be brought to somebody. */
export const decisionsCommand: Command = {
  name: "decisions",
  group: "decide",
  summary: "what was decided, whether the record is whole, and what to escalate",
  examples: ["waymark decide decisions examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [
    {
      name: "head",
      value: "HASH",
      summary: "the last hash, as kept elsewhere: shows a chain that was cut short",
    },
    jsonOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const { model, read, decisions: records } = openFolder(context, ["risks"]);
    const head = given.options.get("head");
    const chain = verifyDecisions(records, typeof head === "string" ? head : undefined);
    const whole = wholeRecords(records, chain);
    const assessments = assessAll(model, read, records);
    const open = assessments.flatMap((assessment) =>
      escalations(assessment, whole).map((one) => ({ engagement: assessment.engagement, ...one })),
    );
    progress.done();
    const code = chain.intact ? 0 : 1;
    if (given.options.has("json")) {
      printDocument(world, { chain, records, escalations: open });
      return code;
    }
    const style = styleFor(world.stdout, world.env);
    if (records.length > 0) world.stdout.write(`${draw(decisionTable(model), records, world.stdout)}\n`);
    world.stdout.write(
      chain.intact
        ? `${style.good("✔")} ${records.length} ${records.length === 1 ? "record" : "records"}, whole and in order.${chain.head === null ? "" : ` Head: ${chain.head}`}\n`
        : `${style.bad("✘")} ${tame(chain.says)}\n`,
    );
    const todo = toDoList({
      model,
      allocation: none,
      assessments,
      escalations: open,
      engagements: engagementPeople(read),
    });
    if (todo.length > 0) world.stdout.write(`\n${toDoTable.title}:\n${draw(shown, todo, world.stdout)}`);
    return code;
  },
};

/** What this command does not look at. */
const none = { assignments: [], overrides: [] };

const shown = pick(toDoTable, "engagement", "who_does", "by_when", "todo");
