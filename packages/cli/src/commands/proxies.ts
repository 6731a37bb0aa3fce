import { auditProxies } from "@waymark/risk";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { sayScore } from "../terminal/score.js";
import { table } from "../terminal/table.js";
import { type Command, helpOption, jsonOption, openFolder } from "./command.js";

/** `waymark proxies`: facts that risks read and that give a person's identity away in this caseload. */
export const proxiesCommand: Command = {
  name: "proxies",
  usage: "proxies CASELOAD [--json]",
  summary: "facts that risks read and that give an identity away in this caseload, for a person to look at",
  example: "waymark proxies examples/west-midlands",
  operands: ["CASELOAD"],
  options: [jsonOption, helpOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    progress.step("Looking for proxies");
    const proxies = auditProxies(model, caseload);
    progress.done();
    if (given.options.has("json")) {
      world.stdout.write(documentText({ ...headOf(model), proxies }));
      return 0;
    }
    if (proxies.length === 0) {
      world.stdout.write("No fact that a risk reads gives an identity away in this caseload.\n");
      return 0;
    }
    const rows = proxies.map(({ fact, attribute, association, engagements, byChance, readBy }) => [
      fact,
      attribute,
      sayScore(association),
      String(engagements),
      `${byChance} of 100`,
      readBy.join(", "),
    ]);
    const right = (title: string) => ({ title, align: "right" as const });
    world.stdout.write(
      table(
        [
          { title: "Fact" },
          { title: "gives away" },
          ...["Fewer wrong guesses, %", "Engagements", "By chance"].map(right),
          { title: "Read by" },
        ],
        rows,
        world.stdout.isTTY ? world.stdout.columns : undefined,
      ),
    );
    world.stdout.write(
      "\nNo risk reads an identity. Look at how these facts are recorded, and whether they should count as they do.\n",
    );
    return 0;
  },
};
