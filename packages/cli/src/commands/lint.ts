import { assessAll, keptRecord, readRegister } from "@waymark/folder";
import { lintRuleTable, lintTable } from "@waymark/report/tables";
import { entriesOf, lintRegister, lintRules } from "@waymark/risk";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor } from "../terminal/style.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark risk lint`: what is wrong with a risk register, by rules with stable ids. */
export const lintCommand: Command = {
  name: "lint",
  group: "risk",
  summary: "check a risk register that people keep; exit code 1 where something is wrong",
  examples: ["waymark risk lint examples/west-midlands register.csv"],
  operands: ["CASELOAD"],
  optional: ["REGISTER.csv"],
  options: [
    { name: "off", value: "RULE,RULE", summary: "rules that are not to be looked at" },
    { name: "rules", summary: "every rule, with why it is there, and stop" },
    jsonOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const [, file] = given.operands;
    const { model, read, decisions } = openFolder(context, ["risks"]);
    const off = given.options.get("off");
    if (given.options.has("rules")) {
      progress.done();
      const rules = lintRules.map(({ id, title, why, source, hint }) => ({ id, title, why, source, hint }));
      if (given.options.has("json")) printDocument(world, { rules });
      else world.stdout.write(draw(lintRuleTable, rules, world.stdout));
      return 0;
    }
    const kept = keptRecord(model, read, decisions);
    const entries =
      file === undefined
        ? assessAll(model, read, decisions).flatMap((one) => entriesOf(one, kept))
        : readRegister(world.disk, file, model);
    const names = typeof off === "string" ? off.split(",").map((one) => one.trim()) : [];
    const findings = lintRegister(entries, model.asOf, names, model);
    progress.done();
    if (given.options.has("json")) printDocument(world, { entries: entries.length, findings });
    else if (findings.length === 0)
      world.stdout.write(
        `${styleFor(world.stdout, world.env).good("✔")} ${entries.length} entries, nothing found.\n`,
      );
    else {
      world.stdout.write(draw(lintTable(model), findings, world.stdout));
      world.stdout.write(`\n${findings.length} found in ${entries.length} entries.\n`);
    }
    return findings.length === 0 ? 0 : 1;
  },
};
