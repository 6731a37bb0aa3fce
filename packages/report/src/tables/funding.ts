import type { FundingResult, SensitivityRow } from "@waymark/metrics";
import { pounds } from "../words/numbers.js";
import { columnsOf, type Table } from "./table.js";

const poundsOr = (amount: number | null): string => (amount === null ? "–" : pounds(amount));

/** One line of a funding model, for each model that is compared. */
export interface FundingLine {
  readonly name: string;
  readonly say: (result: FundingResult) => string;
}

/** The lines of a funding model, in the order in which they follow from each other. */
export const fundingLines: readonly FundingLine[] = [
  { name: "Contributions", say: (one) => poundsOr(one.contributions) },
  { name: "Fixed costs", say: (one) => poundsOr(one.fixed) },
  { name: "of them management", say: (one) => poundsOr(one.management) },
  { name: "One more intervention", say: (one) => poundsOr(one.costPerIntervention) },
  { name: "Its price", say: (one) => poundsOr(one.price) },
  { name: "taken from it for management", say: (one) => poundsOr(one.sliceEach) },
  { name: "Management funded so", say: (one) => poundsOr(one.managementFunded) },
  { name: "left to other income", say: (one) => poundsOr(one.managementLeft) },
  { name: "all of it funded so from", say: (one) => numberOr(one.managementFrom, "never") },
  { name: "With fixed costs spread", say: (one) => poundsOr(one.fullCostPerIntervention) },
  { name: "Cost of the year", say: (one) => poundsOr(one.cost) },
  { name: "Income of the year", say: (one) => poundsOr(one.income) },
  { name: "Balance", say: (one) => poundsOr(one.balance) },
  { name: "Can be paid for", say: affordable },
  { name: "Fees alone carry it from", say: (one) => numberOr(one.breakEven, "never") },
  { name: "Fee that breaks even", say: (one) => poundsOr(one.breakEvenFee) },
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
    length.number("cost", "One intervention", (row) => poundsOr(row.costPerIntervention)),
    length.number("price", "Its price", ({ price }) => poundsOr(price)),
    length.number("affordable", "Can be paid for", affordable),
    length.number("balance", "Balance", ({ balance }) => poundsOr(balance)),
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
