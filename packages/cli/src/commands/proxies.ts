import { longDay, type Model } from "@waymark/core";
import { headOf } from "@waymark/folder";
import { factTitle, pieceTitle, proxyTable } from "@waymark/report/tables";
import { auditProxies, type NotLookedAt, type StatedFact } from "@waymark/risk";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import type { World } from "../terminal/world.js";
import { type Command, figuresOption, jsonOption, openFolder } from "./command.js";

/** `waymark risk proxies`: facts that risks read and that give a person's identity away in this caseload. */
export const proxiesCommand: Command = {
  name: "proxies",
  group: "risk",
  summary: "facts that risks read and that give an identity away in this caseload",
  examples: ["waymark risk proxies examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [figuresOption, jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    progress.step("Looking for proxies");
    const { findings: proxies, notLookedAt, stated } = auditProxies(model, caseload);
    progress.done();
    if (given.options.has("json")) {
      printDocument(world, { ...headOf(model), proxies, notLookedAt, stated });
      return 0;
    }
    if (proxies.length === 0) world.stdout.write(`${proxyTable(model).empty}\n`);
    else {
      world.stdout.write(draw(proxyTable(model), proxies, world.stdout));
      world.stdout.write(
        "\nLook at how these facts are recorded, and whether they should count as they do. No risk reads a field that is declared as identity.\n",
      );
    }
    showStated(model, stated, world);
    showNotLookedAt(model, notLookedAt, world);
    return 0;
  },
};

/** Facts that risks read on somebody's word that they are no identity. */
function showStated(model: Model, stated: readonly StatedFact[], { stdout }: World): void {
  if (stated.length === 0) return;
  stdout.write("\nThese look like identity, and somebody states that they are none:\n");
  for (const { fact, by, on, reason, readBy } of stated)
    stdout.write(
      `  ${factTitle(model, fact)}, read by ${readBy.map((id) => pieceTitle(model, id)).join("; ")}: ${reason} (${by}, ${longDay(on)})\n`,
    );
}

/** What the audit says nothing about, reason by reason. */
function showNotLookedAt(model: Model, notLookedAt: readonly NotLookedAt[], { stdout }: World): void {
  if (notLookedAt.length === 0) return;
  stdout.write("\nNot looked at, so that nothing is said of them:\n");
  for (const because of new Set(notLookedAt.map((one) => one.because))) {
    const names = notLookedAt.filter((one) => one.because === because).map(({ name }) => name);
    stdout.write(`  ${because} ${names.map((name) => factTitle(model, name)).join("; ")}\n`);
  }
}
