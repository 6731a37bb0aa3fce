import { escalations, roleOf, verifyDecisions, wholeRecords } from "@waymark/risk";
import { documentText } from "../results/document.js";
import { assessAll } from "../results/risk.js";
import { styleFor, tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark decisions`: what was decided, whether the record is whole, and what must be brought to somebody. */
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
    const { model, read, decisions: records } = openFolder(context);
    const head = given.options.get("head");
    const chain = verifyDecisions(records, typeof head === "string" ? head : undefined);
    const whole = wholeRecords(records, chain);
    const open = assessAll(model, read).flatMap((assessment) =>
      escalations(assessment, whole).map((one) => ({ engagement: assessment.engagement, ...one })),
    );
    progress.done();
    const code = chain.intact ? 0 : 1;
    if (given.options.has("json")) {
      world.stdout.write(documentText({ chain, records, escalations: open }));
      return code;
    }
    const style = styleFor(world.stdout, world.env);
    const width = world.stdout.isTTY ? world.stdout.columns : undefined;
    const rows = records.map(({ number, engagement, decision, against }) => [
      String(number),
      decision.on,
      engagement,
      decision.kind === "duty done" ? `done: ${decision.duty}` : `${decision.kind}: ${decision.decision}`,
      `${decision.by}, ${roleOf(decision)}`,
      against === "not a decision" ? "" : against,
      decision.reason,
    ]);
    const columns = [
      { title: "No", align: "right" as const },
      ...["On", "Engagement", "What", "By", "Advice was", "Reason"].map((title) => ({ title })),
    ];
    if (rows.length > 0) world.stdout.write(`${table(columns, rows, width)}\n`);
    world.stdout.write(
      chain.intact
        ? `${style.good("✔")} ${records.length} ${records.length === 1 ? "record" : "records"}, whole and in order.${chain.head === null ? "" : ` Head: ${chain.head}`}\n`
        : `${style.bad("✘")} ${tame(chain.says)}\n`,
    );
    if (open.length > 0) {
      world.stdout.write("\nTo be brought to somebody:\n");
      const lines = open.map(({ engagement, kind, to, says }) => [engagement, kind, to, says]);
      world.stdout.write(
        table(
          ["Engagement", "What", "To", "Why"].map((title) => ({ title })),
          lines,
          width,
        ),
      );
    }
    return code;
  },
};
