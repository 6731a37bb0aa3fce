import type { FundingResult, SensitivityRow } from "@waymark/metrics";
import { columnsOf, type Table } from "./table.js";

/** One line of a funding model, for each model that is compared. */
export interface FundingLine {
  readonly name: string;
  readonly say: (result: FundingResult) => string;
}

/** The lines of a funding model, in the order in which they follow from each other. */
export const fundingLines: readonly FundingLine[] = [
  { name: "Contributions", say: (one) => pounds(one.contributions) },
  { name: "Fixed costs", say: (one) => pounds(one.fixed) },
  { name: "of them management", say: (one) => pounds(one.management) },
  { name: "One more intervention", say: (one) => pounds(one.costPerIntervention) },
  { name: "Its price", say: (one) => pounds(one.price) },
  { name: "taken from it for management", say: (one) => pounds(one.sliceEach) },
  { name: "Management funded so", say: (one) => pounds(one.managementFunded) },
  { name: "left to other income", say: (one) => pounds(one.managementLeft) },
  { name: "all of it funded so from", say: (one) => numberOr(one.managementFrom, "never") },
  { name: "With fixed costs spread", say: (one) => pounds(one.fullCostPerIntervention) },
  { name: "Cost of the year", say: (one) => pounds(one.cost) },
  { name: "Income of the year", say: (one) => pounds(one.income) },
  { name: "Balance", say: (one) => pounds(one.balance) },
  { name: "Can be paid for", say: affordable },
  { name: "Fees alone carry it from", say: (one) => numberOr(one.breakEven, "never") },
  { name: "Fee that breaks even", say: (one) => pounds(one.breakEvenFee) },
];

const line = columnsOf<FundingLine>();

/** Funding models side by side. */
export function fundingTable(results: readonly FundingResult[]): Table<FundingLine> {
  return {
    title: "Funding models side by side",
    empty: "There is no funding model.",
    columns: [
      line.text("line", "", ({ name }) => name),
      ...results.map((result, i) => line.number(`model_${i + 1}`, result.title, ({ say }) => say(result))),
    ],
  };
}

const length = columnsOf<SensitivityRow>();

/** What changes where mentoring lasts longer or shorter. */
export const lengthTable: Table<SensitivityRow> = {
  title: "If mentoring lasts longer or shorter",
  empty: "There is no length to compare.",
  columns: [
    length.count("months", "Months", ({ months }) => months),
    length.number("cost", "One intervention", (row) => pounds(row.costPerIntervention)),
    length.number("price", "Its price", ({ price }) => pounds(price)),
    length.number("affordable", "Can be paid for", affordable),
    length.number("balance", "Balance", ({ balance }) => pounds(balance)),
  ],
};

/** How many can be paid for: so many at most, or, where each pays for itself, from so many on. */
function affordable(one: { readonly affordable: number | null; readonly viableFrom: number | null }): string {
  if (one.affordable !== null) return String(one.affordable);
  return one.viableFrom === null || one.viableFrom === 0 ? "no limit" : `${one.viableFrom} or more`;
}

function numberOr(count: number | null, otherwise: string): string {
  return count === null ? otherwise : String(count);
}

function pounds(amount: number | null): string {
  if (amount === null) return "–";
  const [whole = "0", pence = "00"] = Math.abs(amount).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "−" : ""}£${grouped}${pence === "00" ? "" : `.${pence}`}`;
}
