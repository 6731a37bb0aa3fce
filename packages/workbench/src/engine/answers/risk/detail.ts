import { keptRecord } from "@waymark/folder";
import { bowTieRows } from "@waymark/report/tables";
import { bowTie, riskOf } from "@waymark/risk";
import type { Desk } from "../../desk.js";
import { judgedOn } from "./lines.js";

/** One risk of one relationship in full, in words. */
export interface RiskDetail {
  readonly says: readonly string[];
  /** The bow-tie read from left to right. */
  readonly tie: readonly { readonly part: string; readonly says: readonly string[] }[];
  /** Titles of the risks that raise it, from where it starts; empty where none does. */
  readonly raisedBy: readonly string[];
  /** What would lower it and is not in place, each as what to do. */
  readonly remedies: readonly { readonly title: string; readonly remedy: string; readonly basis: string }[];
  /** What to find out. */
  readonly ask: readonly string[];
  readonly source: string;
  readonly advised: string;
  readonly judgements: readonly { readonly says: string; readonly reasons: string }[];
}

/** One risk in full; null where the relationship or the risk is not there. */
export function detailOf(desk: Desk, engagement: string, risk: string): RiskDetail | null {
  const { model, read, decisions } = desk.open();
  const assessment = desk.results().risk.assessments.find((one) => one.engagement === engagement);
  const item = assessment?.items.find((one) => one.id === risk);
  if (assessment === undefined || item === undefined) return null;
  const { bands } = riskOf(model);
  const titleOf = (id: string) => assessment.items.find((one) => one.id === id)?.title ?? id;
  const tie = bowTie(model, assessment, risk);
  const judged = judgedOn(
    keptRecord(model, read, decisions).judgements?.get(engagement) ?? [],
    item,
    assessment,
  );
  return {
    says: item.says,
    tie: grouped(bowTieRows(tie)),
    raisedBy: tie.added > 0 ? tie.path.map(titleOf) : [],
    remedies: item.controls
      .filter(({ state, advised }) => state !== "in place" && advised)
      .map(({ title, remedy, basis }) => ({ title, remedy, basis })),
    ask: [...new Set(item.unknowns.map(({ ask }) => ask))],
    source: item.source,
    advised: assessment.advice.advice,
    judgements: judged.map(({ band, by, role, on, reasons }) => ({
      says: `${bands.find(({ id }) => id === band)?.title ?? band}: ${by}, ${role}, ${on}`,
      reasons: reasons.join(" "),
    })),
  };
}

/** Rows whose part is named once, as one part with all that it says. */
function grouped(
  rows: readonly { readonly part: string; readonly says: string }[],
): { part: string; says: string[] }[] {
  const parts: { part: string; says: string[] }[] = [];
  for (const { part, says } of rows) {
    const last = parts.at(-1);
    if (part === "" && last !== undefined) last.says.push(says);
    else parts.push({ part, says: [says] });
  }
  return parts;
}
