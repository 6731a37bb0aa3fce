import type { Model } from "@waymark/core";
import type { LintFinding, LintRule } from "@waymark/risk";
import { riskTitle } from "../words/titles.js";
import { columnsOf, type Table } from "./table.js";

const finding = columnsOf<LintFinding>();

/** What is wrong with a register, and what to do. */
export function lintTable(model: Model): Table<LintFinding> {
  return {
    title: "What is wrong with the register",
    empty: "Nothing was found.",
    columns: [
      finding.text("engagement", "Relationship", ({ engagement }) => engagement),
      finding.text("risk", "Risk", ({ risk }) => riskTitle(model, risk)),
      finding.text("rule", "Rule", ({ rule }) => rule),
      finding.text("message", "What is wrong, and what to do", ({ message, hint }) => `${message} ${hint}`),
    ],
  };
}

const rule = columnsOf<Pick<LintRule, "id" | "title" | "why" | "source">>();

/** The rules that a register is held against. */
export const lintRuleTable: Table<Pick<LintRule, "id" | "title" | "why" | "source">> = {
  title: "The rules for a register",
  empty: "There is no rule.",
  columns: [
    rule.text("rule", "Rule", ({ id }) => id),
    rule.text("title", "What", ({ title }) => title),
    rule.text("why", "Why", ({ why }) => why),
    rule.text("source", "Source", ({ source }) => source),
  ],
};
