import { proxyTable } from "@waymark/report/tables";
import { auditProxies, type NotLookedAt } from "@waymark/risk";
import { headOf } from "../results/compute.js";
import { documentText } from "../results/document.js";
import { draw } from "../terminal/draw.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark risk proxies`: facts that risks read and that give a person's identity away in this caseload. */
export const proxiesCommand: Command = {
  name: "proxies",
  group: "risk",
  summary: "facts that risks read and that give an identity away in this caseload",
  examples: ["waymark risk proxies examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    progress.step("Looking for proxies");
    const { findings: proxies, notLookedAt } = auditProxies(model, caseload);
    progress.done();
    if (given.options.has("json")) {
      world.stdout.write(documentText({ ...headOf(model), proxies, notLookedAt }));
      return 0;
    }
    if (proxies.length === 0) {
      world.stdout.write(`${proxyTable.empty}\n`);
      showNotLookedAt(notLookedAt, world);
      return 0;
    }
    world.stdout.write(draw(proxyTable, proxies, world.stdout));
    world.stdout.write(
      "\nNo risk reads an identity. Look at how these facts are recorded, and whether they should count as they do.\n",
    );
    showNotLookedAt(notLookedAt, world);
    return 0;
  },
};

/** What the audit says nothing about, reason by reason. */
function showNotLookedAt(notLookedAt: readonly NotLookedAt[], { stdout }: World): void {
  if (notLookedAt.length === 0) return;
  stdout.write("\nNot looked at:\n");
  for (const because of new Set(notLookedAt.map((one) => one.because))) {
    const names = notLookedAt.filter((one) => one.because === because).map(({ name }) => name);
    stdout.write(`  ${because} ${names.join(", ")}\n`);
  }
}
