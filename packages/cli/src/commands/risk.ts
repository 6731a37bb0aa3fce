import { register } from "@waymark/risk";
import { assessAll } from "../results/compute.js";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { sayScore } from "../terminal/score.js";
import { table } from "../terminal/table.js";
import { type Command, helpOption, jsonOption, openFolder } from "./command.js";

/** `waymark risk`: the risks of each engagement that goes on, its duties, and what is advised. */
export const riskCommand: Command = {
  name: "risk",
  usage: "risk CASELOAD [--json]",
  summary: "the four categories of risk of each engagement, its duties, and what is advised",
  example: "waymark risk examples/west-midlands",
  operands: ["CASELOAD"],
  options: [jsonOption, helpOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, read } = openFolder(context);
    progress.step("Assessing risks");
    const assessments = assessAll(model, read.engagements);
    progress.done();
    if (given.options.has("json")) {
      world.stdout.write(documentText({ ...headOf(model), assessments, register: register(assessments) }));
      return 0;
    }
    const rows = assessments.map(({ engagement, categories, duties, advice }) => [
      engagement,
      ...(["project", "mentor", "client", "organisation"] as const).map((one) =>
        sayScore(categories[one].points),
      ),
      String(duties.filter(({ state }) => state === "due").length),
      advice.advice,
    ]);
    const number = (title: string) => ({ title, align: "right" as const });
    const columns = [
      { title: "Engagement" },
      ...["Project", "Mentor", "Client", "Organisation", "Duties"].map(number),
      { title: "Advice" },
    ];
    world.stdout.write(table(columns, rows, world.stdout.isTTY ? world.stdout.columns : undefined));
    world.stdout.write(`\n${assessments.length} engagements go on. Advice only: people decide.\n`);
    return 0;
  },
};
