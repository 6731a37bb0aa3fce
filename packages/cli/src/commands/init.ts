import { caseloadLists, compile, WaymarkError } from "@waymark/core";
import { fileOf } from "@waymark/spreadsheets";
import { policy, westMidlands } from "@waymark/west-midlands";
import { policyFile } from "../folder/scheme.js";
import * as say from "../messages/command.js";
import * as sayOutput from "../messages/output.js";
import { writeCsv } from "../output/csv.js";
import { dictionaryText, templateColumns } from "../output/dictionary.js";
import { publish } from "../output/publish.js";
import { commandLine } from "../terminal/command-line.js";
import type { Command } from "./command.js";

/** `waymark init`: an empty caseload with templates, a policy and a data dictionary. */
export const initCommand: Command = {
  name: "init",
  summary: "make an empty caseload: a template of each file, a policy, a data dictionary",
  examples: ["waymark init my-scheme"],
  operands: ["DIR"],
  options: [],
  run({ given, world }) {
    const dir = given.operands[0] ?? ".";
    if (world.disk.kind(dir) === "file") throw new WaymarkError([sayOutput.outIsFile(dir)]);
    if ((world.disk.list(dir) ?? []).length > 0) throw new WaymarkError([sayOutput.initNotEmpty(dir)]);
    const model = compile(policy, { plugins: [westMidlands] });
    const files = new Map<string, string>([
      ...caseloadLists.map(({ list, kind }): [string, string] => [
        fileOf(list),
        writeCsv({ header: templateColumns(model, kind), rows: [] }),
      ]),
      [policyFile, `${JSON.stringify(policy, null, 2)}\n`],
      ["data-dictionary.md", dictionaryText(model)],
    ]);
    const encoder = new TextEncoder();
    publish(world.disk, dir, new Map([...files].map(([name, text]) => [name, encoder.encode(text)])));
    world.stdout.write(
      say.initDone(dir, [...files.keys()], commandLine(world, "run", dir, "--out", `${dir}/out`)),
    );
    return 0;
  },
};
