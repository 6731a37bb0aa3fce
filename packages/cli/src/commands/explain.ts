import type { Model } from "@waymark/core";
import { headOf } from "@waymark/folder";
import { compareWithout, type Explainer, explainer, withoutFactors } from "@waymark/matching";
import { explainClient } from "@waymark/report";
import { numberTable } from "@waymark/report/tables";
import { showBetween } from "../explain/between.js";
import { changedBy, showChanged } from "../explain/changed.js";
import { showClient } from "../explain/client.js";
import { listNumbers, showNumber, traceNumber } from "../explain/number.js";
import { showPair } from "../explain/pair.js";
import { sayLeftOut, showWithout } from "../explain/without.js";
import * as say from "../messages/command.js";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { type Command, type Context, figuresOption, jsonOption, openFolder } from "./command.js";
import { usageOf } from "./usage.js";

/** `waymark explain`: why, why not, what would change it, and what to ask next. */
export const explainCommand: Command = {
  name: "explain",
  summary: "why this mentor, why not another, what would change it, what to ask next",
  examples: ["waymark explain examples/west-midlands C-006 M-039"],
  operands: ["CASELOAD"],
  optional: ["CLIENT", "MENTOR", "MENTOR"],
  options: [
    { name: "without", value: "FACTOR,FACTOR", summary: "leave factors out, and say what that changes" },
    {
      name: "number",
      value: "ID",
      summary: "where a number of the success report comes from; all lists them",
    },
    figuresOption,
    jsonOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const [, client, one, other] = given.operands;
    const factors = leftOut(context);
    const number = given.options.get("number");
    if (typeof number === "string") return explainNumber(context, number);
    if (client === undefined && factors.length === 0) throw say.noQuestion(usageOf(explainCommand));
    const folder = openFolder(context, ["allocation"]);
    progress.step("Explaining");
    const head = headOf(folder.model);
    const print = (document: object, show: () => void) => {
      progress.done();
      if (given.options.has("json")) printDocument(world, { ...head, ...document });
      else show();
      return 0;
    };
    if (client === undefined) {
      const without = compareWithout(folder.model, folder.caseload, factors);
      return print({ without }, () => showWithout(without, world));
    }
    const reduced = factors.length === 0 ? undefined : withoutFactors(folder.model, folder.caseload, factors);
    const { model, caseload } = reduced ?? folder;
    const ask = explainer(model, caseload);
    const found = explained(model, ask, client, one, other);
    if (!reduced) return print(found.document, () => found.show(world));
    const whole = explainer(folder.model, folder.caseload);
    const before = explained(folder.model, whole, client, one, other).document;
    const setAside = reduced.setAside.filter((wish) => wish.client === client);
    const changed = changedBy(
      { with: { ...folder, ask: whole }, without: { model, caseload, ask } },
      client,
      [one, other].filter((mentor) => mentor !== undefined),
    );
    return print({ ...found.document, without: { factors, setAside, changed, before } }, () => {
      sayLeftOut(model, factors, setAside, world);
      showChanged(changed, world);
      found.show(world);
    });
  },
};

/** Where a number of the success report comes from, down to the rows. */
function explainNumber(context: Context, number: string): number {
  const { world, given, progress } = context;
  const folder = openFolder(context, ["journeys"]);
  progress.step("Following the journeys");
  const head = headOf(folder.model);
  const json = given.options.has("json");
  if (number === "all") {
    const numbers = listNumbers(folder, given.operands[1]);
    progress.done();
    if (json) printDocument(world, { ...head, numbers });
    else world.stdout.write(draw(numberTable, numbers, world.stdout));
    return 0;
  }
  const found = traceNumber(folder, number);
  progress.done();
  if (json) printDocument(world, { ...head, number: found });
  else showNumber(found, world);
  return 0;
}

/** The factors to leave out, each once. */
function leftOut({ given }: Context): string[] {
  const option = given.options.get("without");
  if (typeof option !== "string") return [];
  const words = option.split(",").map((word) => word.trim());
  return [...new Set(words)].filter((word) => word !== "").sort();
}

interface Explained {
  readonly document: object;
  show(world: Context["world"]): void;
}

function explained(model: Model, ask: Explainer, client: string, one?: string, other?: string): Explained {
  if (one !== undefined && other !== undefined) {
    const comparison = ask.between(client, one, other);
    return { document: { comparison }, show: (world) => showBetween(comparison, world) };
  }
  if (one !== undefined) {
    const explanation = ask.pair(client, one);
    const questions = ask.questions(client, one);
    const proposed = ask.clients.includes(client) ? ask.whyNot(client, one) : null;
    return {
      document: { explanation, proposed, questions },
      show: (world) => showPair(model, explanation, proposed, questions, world),
    };
  }
  const found = explainClient(ask, client);
  return { document: { client: found }, show: (world) => showClient(found, world) };
}
