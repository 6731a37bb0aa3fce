import { type Problem, WaymarkError } from "@waymark/core";
import {
  asOutputs,
  caseloadFiles,
  filesBelow,
  isPlainObject,
  newPolicy,
  pluginFile,
  policyFile,
  publish,
  readJson,
  sayOutput,
  schemeFolder,
  schemeOf,
} from "@waymark/folder";
import * as say from "../messages/command.js";
import { commandLine } from "../terminal/command-line.js";
import type { World } from "../terminal/world.js";
import type { Command } from "./command.js";

/** `waymark init`: an empty caseload with templates, a policy and a data dictionary. */
export const initCommand: Command = {
  name: "init",
  summary: "make an empty caseload: a template of each file, a policy, a data dictionary",
  examples: ["waymark init my-scheme", "waymark init my-service --scheme examples/leaving-gangs"],
  operands: ["DIR"],
  options: [
    {
      name: "scheme",
      value: "CASELOAD",
      summary:
        "a folder with a scheme of its own: its scheme and policy are copied, and the templates fit them",
    },
  ],
  run({ given, world }) {
    const dir = given.operands[0] ?? ".";
    if (world.disk.kind(dir) === "file") throw new WaymarkError([sayOutput.outIsFile(dir)]);
    if ((world.disk.list(dir) ?? []).length > 0) throw new WaymarkError([sayOutput.initNotEmpty(dir)]);
    const like = given.options.get("scheme");
    const { policy, model, own } =
      typeof like === "string" ? schemeLike(world, like) : { ...newPolicy(world), own: new Map() };
    world.speak?.(model.people);
    const files = new Map([...caseloadFiles(model, policy), ...own]);
    publish(world.disk, dir, asOutputs(files));
    const named = new Set([...files.keys()].map((name) => name.split("/")[0] ?? name));
    world.stdout.write(say.initDone(dir, [...named], commandLine(world, "run", dir, "--out", `${dir}/out`)));
    return 0;
  },
};

/** The scheme of another folder with its policy, dated the day on which it is copied; and the files that hold the scheme. */
function schemeLike({ disk, today }: World, folder: string) {
  const { model } = schemeOf(disk, folder);
  const problems: Problem[] = [];
  const given = readJson(disk, folder, policyFile, problems);
  const policy = isPlainObject(given) && today !== undefined ? { ...given, asOf: today } : given;
  const own = new Map([pluginFile, schemeFolder].flatMap((name) => filesBelow(disk, folder, name)));
  return { policy, model, own };
}
