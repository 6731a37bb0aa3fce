import { nodeDisk } from "@waymark/cli";
import type { Model } from "@waymark/core";
import { assessRecord, type RiskAssessment, riskOf, topBowTies } from "@waymark/risk";
import { readFolder } from "../../packages/folder/src/caseload/read.js";

/** The report's own situations, by the id of their engagement in examples/vignettes. */
export const workedCases = [
  { id: "pray", title: "The convert who could not pray (§3.2 I)" },
  { id: "lorry", title: "The boy found on a lorry (§3.2 B)" },
  { id: "london", title: "The young man outside London (§3.2 J)" },
  { id: "butchers", title: "The woman asked about halal butchers (§7.3 M)" },
  { id: "doubted", title: "If a mentor is not succeeding: a hypothetical (§6.1 G)" },
] as const;

const folder = new URL("../../examples/vignettes/2026-06", import.meta.url).pathname;

/** A case as the explanation shows it: categories, the highest risks, advice and what to do first. */
export function workedText({ id, title }: (typeof workedCases)[number]): string {
  const { model, read } = readFolder(nodeDisk(folder), ".");
  const record = read.engagements.find((one) => one.id === id);
  if (!record) throw new Error(`examples/vignettes has no engagement ${id}.`);
  return textOf(model, title, assessRecord(model, record));
}

function textOf(model: Model, title: string, assessment: RiskAssessment): string {
  const rows = riskOf(model).categories.map(({ id: name }) => {
    const { direct, points, low, high, propagated } = assessment.categories[name]!;
    const path = propagated.path.length > 1 ? propagated.path.join(" → ") : "itself";
    return `| ${name} | ${direct.item} ${direct.points} | ${points} | ${low} to ${high} | ${path} |`;
  });
  const { advice, reasons, conditions } = assessment.advice;
  const [top] = topBowTies(model, assessment, 1);
  const controls = (list: readonly { id: string; state: string }[]) =>
    list.map(({ id, state }) => `${id} (${state})`).join(", ") || "none";
  return [
    `### ${title}`,
    "",
    "| category | highest by itself | after influences | range | what raised it |",
    "|---|---|---|---|---|",
    ...rows,
    "",
    `Advice: **${advice}**. ${reasons[0] ?? "Nothing presses."}`,
    "",
    `Highest: ${top!.title}. Before the event: ${controls(top!.before)}. After it: ${controls(top!.after)}.`,
    "",
    "First:",
    "",
    ...(conditions.length > 0 ? conditions.slice(0, 4) : ["Keep the review."]).map(
      (one, i) => `${i + 1}. ${one}`,
    ),
    "",
  ].join("\n");
}
