import { type Model, WaymarkError } from "@waymark/core";
import {
  assessAll,
  checkRegisterTarget,
  csvLines,
  documentOutput,
  gathered,
  headOf,
  keptRecord,
  sayRegister as say,
  sheetOf,
  writeWhole,
  xlsxOutput,
} from "@waymark/folder";
import { programmeRiskTable, registerTable, registerTableOf } from "@waymark/report/tables";
import { heatMaps, type ProgrammeRisk, programmeRisks, register, riskOf } from "@waymark/risk";
import { showHeatMaps } from "../risk/show-heat-maps.js";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import type { World } from "../terminal/world.js";
import { type Command, figuresOption, jsonOption, openFolder } from "./command.js";
import { usageOf } from "./usage.js";

/** `waymark risk register`: the programme's risks in one place, or the register as a file. */
export const registerCommand: Command = {
  name: "register",
  group: "risk",
  summary: "the heat maps, or the risk register as a file",
  examples: ["waymark risk register examples/west-midlands --out register.csv"],
  operands: ["CASELOAD"],
  options: [
    {
      name: "out",
      short: "o",
      value: "FILE",
      summary: "write the whole register to a .csv, .xlsx or .json file",
    },
    figuresOption,
    jsonOption,
  ],
  async run(context) {
    const { world, given, progress } = context;
    const out = given.options.get("out");
    if (typeof out === "string" && !/\.(csv|xlsx|json)$/i.test(out))
      throw new WaymarkError([say.badRegisterFile(usageOf(registerCommand))]);
    if (typeof out === "string") checkRegisterTarget(world.disk, out, given.operands[0] ?? ".");
    const { model, read, decisions } = openFolder(context, ["risks"]);
    progress.step("Assessing risks");
    const assessments = assessAll(model, read, decisions);
    const document = {
      ...headOf(model),
      programme: programmeRisks(model, assessments),
      heatMaps: heatMaps(model, assessments),
    };
    progress.done();
    if (typeof out === "string") {
      const kept = keptRecord(model, read, decisions);
      const rows = register(assessments, kept);
      const sheet = sheetOf(registerTableOf(model), rows, model.people);
      const output = /\.xlsx$/i.test(out)
        ? xlsxOutput(registerTable.title, sheet)
        : /\.csv$/i.test(out)
          ? gathered(csvLines(sheet))
          : documentOutput({ ...headOf(model), register: rows });
      writeWhole(world.disk, out, output);
      world.stdout.write(
        `${sheet.rows.length} rows in ${out}.${/\.csv$/i.test(out) ? ` Check it after editing: waymark risk lint CASELOAD ${out}` : ""}\n`,
      );
      return 0;
    }
    if (given.options.has("json")) printDocument(world, document);
    else {
      showHeatMaps(document.heatMaps, riskOf(model), world);
      showProgramme(document.programme, model, world);
    }
    return 0;
  },
};

function showProgramme(risks: readonly ProgrammeRisk[], model: Model, { stdout }: World): void {
  if (risks.length === 0) return;
  const table = programmeRiskTable(model);
  stdout.write(
    `\n${table.title}. A row with a small count, or nearly all in one band, is hidden:\n${draw(table, risks, stdout)}`,
  );
  stdout.write(
    "In the maps, 5+ is 5 or more; fewer than five relationships and none look alike. Two such pages, of different days or of a part and the whole, can be subtracted, and no rule on one page can prevent it: publish the whole, and seldom.\n",
  );
}
