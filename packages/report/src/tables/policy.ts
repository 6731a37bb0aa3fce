import { capital, type Model } from "@waymark/core";
import { matchingOf } from "@waymark/matching";
import { clause, spoken } from "../words/lists.js";
import { decimal, outOf100 } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

type Factor = ReturnType<typeof matchingOf>["factors"][number];
type Rule = ReturnType<typeof matchingOf>["rules"][number];

const modeWords: ReadonlyMap<string, string> = new Map([
  ["similar", "for being alike"],
  ["different", "for being different"],
  ["if-asked", "only if the client asks"],
  ["off", "not at all"],
]);

const factor = columnsOf<Factor>();

/** The factors of a policy, with weight, mode and reason. */
export const policyFactorTable: Table<Factor> = {
  title: "Factors, with weight, mode and reason",
  empty: "The policy counts no factor.",
  columns: [
    factor.text("factor", "Factor", (one) => one.factor.title),
    factor.number("weight", "Weight", ({ weight }) => decimal(outOf100(weight))),
    factor.text("mode", "Counts", ({ mode }) => modeWords.get(mode) ?? mode),
    factor.text("summary", "What it compares", (one) => one.factor.summary),
    factor.text(
      "justification",
      "Why this scheme uses it",
      ({ justification }) => justification ?? "Reads no personal characteristic.",
    ),
    factor.text("basis", "Lawful basis", ({ lawfulBasis }) => lawfulBasis ?? "As for the whole caseload."),
  ],
};

/** A sentence as the scheme wrote it, its placeholders shown as names of fields. */
export function unfilled(sentence: string): string {
  return sentence.replace(
    /\{[a-z]+\.([a-z0-9_-]+)\}/g,
    (_, field: string) => `[${spoken(field).toLowerCase()}]`,
  );
}

const rule = columnsOf<Rule>();

/** The rules in force, and what would help where one is not met. */
export const policyRuleTable: Table<Rule> = {
  title: "Rules in force, and what would help where one is not met",
  empty: "The policy has no rule.",
  columns: [
    rule.text("rule", "Rule", (one) => one.rule.title),
    rule.text("effect", "Effect", (one) => (one.rule.effect === "block" ? "keeps out" : "is pointed out")),
    rule.text("says", "Says", (one) => unfilled(one.rule.reason)),
    rule.text("remedy", "What would help", (one) => unfilled(one.rule.remedy)),
  ],
};

/** Rules that read personal data, with their own reasons. */
export const readingRuleTable: Table<Rule> = {
  title: "Rules that read personal fields, and why they may",
  empty: "No rule reads a personal field.",
  columns: [
    rule.text("rule", "Rule", (one) => one.rule.title),
    rule.text("why", "Why this scheme has it", (one) => one.rule.justification ?? "No reason is stated."),
    rule.text("basis", "Lawful basis", (one) => one.rule.lawfulBasis ?? "None is stated."),
  ],
};

/** The rules that read a personal field. */
export function readingRules(model: Model): Rule[] {
  return matchingOf(model).rules.filter((one) =>
    model.personalFields.some(({ readBy }) => readBy.includes(`rule ${one.rule.id}`)),
  );
}

type Stance = Model["stances"][number];

const stance = columnsOf<Stance>();

/** The questions that a scheme leaves open, and the position that a policy takes on each. */
export function positionTable({ policy }: Model): Table<Stance> {
  return {
    title: "Open questions, and the position that this policy takes",
    empty: "The scheme leaves no question open.",
    columns: [
      stance.text("question", "Question", ({ title }) => title),
      stance.text("options", "Positions, each with its reason", ({ options, concerns }) =>
        [
          ...options.map(({ title, says }) => `${clause(title)}${says ? `: ${clause(says)}` : ""}.`),
          ...(concerns ? [concerns.says] : []),
        ].join(" "),
      ),
      stance.text("bears_on", "What depends on it", ({ bearsOn = [] }) =>
        bearsOn.map(({ subject, says }) => `${capital(subject)}: ${says}`).join(" "),
      ),
      stance.text(
        "taken",
        "This policy",
        ({ id, options }) =>
          options.find((option) => option.id === policy.stances[id])?.title ?? "takes no position",
      ),
    ],
  };
}

/** One thing that the results were made with. */
export interface UsedRow {
  readonly what: string;
  readonly version: string;
  readonly fingerprint: string;
}

const used = columnsOf<UsedRow>();

/** What the results were made with. */
export const usedTable: Table<UsedRow> = {
  title: "What was used",
  empty: "Nothing was used.",
  columns: [
    used.text("what", "What", ({ what }) => what),
    used.text("version", "Version", ({ version }) => version),
    used.text("fingerprint", "Fingerprint", ({ fingerprint }) => fingerprint),
  ],
};
