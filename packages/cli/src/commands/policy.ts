import type { Model } from "@waymark/core";
import { longDays } from "@waymark/core";
import { headOf } from "@waymark/folder";
import { type DataUse, dataUse, type Exclusion, exclusions, matchingOf } from "@waymark/matching";
import { learningRegister, learntOf } from "@waymark/metrics";
import {
  basisRows,
  basisTable,
  type LearntRow,
  learntTable,
  personalFieldTable,
} from "@waymark/report/tables";
import { riskOf } from "@waymark/risk";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { styleFor, tame } from "../terminal/style.js";
import type { World } from "../terminal/world.js";
import { type Command, jsonOption, openFolder } from "./command.js";

/** `waymark policy`: which personal data the policy reads, what for, on what basis, and what need not be collected. */
export const policyCommand: Command = {
  name: "policy",
  group: "policy",
  summary: "which personal data the policy reads, why, and what need not be collected",
  examples: ["waymark policy examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [jsonOption],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context);
    const use = dataUse(model, caseload);
    const excluding = exclusions(model, caseload);
    const register = learningRegister(model, caseload);
    const told = documented(model).flatMap(({ id, title }) => {
      const learnt = learntOf(register, id);
      return learnt ? [{ id, title, learnt }] : [];
    });
    progress.done();
    if (given.options.has("json"))
      printDocument(world, {
        ...headOf(model),
        dataUse: use,
        exclusions: excluding,
        learnt: told.map(({ learnt }) => learnt),
      });
    else {
      showUse(model, use, world);
      showExclusions(excluding, world);
      showLearnt(told, register.warning, world);
    }
    return 0;
  },
};

function showUse(model: Model, { read, spare }: DataUse, { stdout, env }: World): void {
  const style = styleFor(stdout, env);
  const say = (text: string) => stdout.write(`${tame(text)}\n`);
  stdout.write(`${style.bold(tame(`${model.title}, policy ${model.name} ${model.version}`))}\n\n`);
  if (read.length === 0) say(personalFieldTable.empty);
  else
    stdout.write(`${draw(personalFieldTable, read, stdout)}\n${draw(basisTable, basisRows(read), stdout)}`);
  if (spare.length === 0) return;
  say("\nNothing reads these: they need not be collected.");
  for (const { field, held, asked } of spare) {
    const notes = [
      ...(held > 0 ? [`filled in for ${held} all the same`] : []),
      ...(asked > 0 ? [`read only for the ${asked} whose own wish asks for it`] : []),
    ];
    say(`  ${field}${notes.length > 0 ? `: ${notes.join("; ")}` : ""}`);
  }
}

/** Wishes and rules that exclude people by who they are: who decided on each, what it costs, and what to ask of each role. */
function showExclusions(found: readonly Exclusion[], { stdout, env }: World): void {
  if (found.length === 0) return;
  stdout.write(`\n${styleFor(stdout, env).bold("What excludes people by who they are")}\n`);
  for (const { client, title, approval, question, alone, matches } of found) {
    const cost = `It rules out ${matches} ${matches === 1 ? "match" : "matches"}; for ${alone} of them nothing else stands in the way.`;
    const ask = question ? `${question.roles.join(" or ")}: ${question.says}` : "";
    const by = approval && !question ? `Approved by ${approval.role} until ${approval.until}.` : "";
    stdout.write(`  ${tame(longDays(`${client ? `${client}: ` : ""}${title}. ${cost} ${by}${ask}`))}\n`);
  }
}

/** What a policy can document: its factors and its controls. */
function documented(model: Model): readonly { readonly id: string; readonly title: string }[] {
  const factors = matchingOf(model).factors.map(({ factor: { id, title } }) => ({ id, title }));
  const controls = [...riskOf(model).controls.values()].map(({ control: { id, title } }) => ({ id, title }));
  return [...factors, ...controls];
}

/** What coded cases say of each factor and control; nothing where no case bears on one. */
function showLearnt(told: readonly LearntRow[], warning: string, { stdout }: World): void {
  if (told.length === 0) return;
  stdout.write(`\n${learntTable.title}:\n${draw(learntTable, told, stdout)}${tame(warning)}\n`);
}
