import { WaymarkError } from "@waymark/core";
import { caseloadFiles } from "../import/caseload-files.js";
import { newPolicy } from "../import/new-policy.js";
import * as say from "../messages/command.js";
import * as sayOutput from "../messages/output.js";
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
    const { policy, model } = newPolicy(world);
    const files = caseloadFiles(model, policy);
    publish(world.disk, dir, files);
    world.stdout.write(
      say.initDone(dir, [...files.keys()], commandLine(world, "run", dir, "--out", `${dir}/out`)),
    );
    return 0;
  },
};
