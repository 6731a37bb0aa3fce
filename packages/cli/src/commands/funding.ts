import { badInput } from "@waymark/core";
import { compareFunding, sensitivityToLength } from "@waymark/metrics";
import { readFunding } from "../funding/read.js";
import { documentText } from "../results/document.js";
import { tame } from "../terminal/style.js";
import { table } from "../terminal/table.js";
import { type Command, jsonOption } from "./command.js";

/** `waymark funding`: what one intervention costs, how many can be paid for, and what hangs on its length. */
export const fundingCommand: Command = {
  name: "funding",
  group: "success",
  summary: "what mentoring costs, and how many clients can be paid for",
  examples: ["waymark success funding examples/west-midlands"],
  operands: ["CASELOAD"],
  options: [
    { name: "months", value: "N,N", summary: "lengths of mentoring to compare (3,6,9,12,18)" },
    jsonOption,
  ],
  run({ world, given }) {
    const months = monthsOf(given.options.get("months"));
    const { models, own } = readFunding(world.disk, given.operands[0] ?? ".");
    const results = compareFunding(models);
    const sensitivity = models.map((model) => ({
      title: model.title,
      rows: sensitivityToLength(model, months),
    }));
    if (given.options.has("json")) {
      world.stdout.write(documentText({ own, models, results, sensitivity }));
      return 0;
    }
    const write = (text: string) => world.stdout.write(text);
    if (!own) write("No funding.json here: the scheme’s own budget (§1), with placeholder unit costs.\n\n");
    const right = (title: string) => ({ title, align: "right" as const });
    const lines = [
      ["Contributions", (one) => pounds(one.contributions)],
      ["Fixed costs", (one) => pounds(one.fixed)],
      ["of them management", (one) => pounds(one.management)],
      ["One more intervention", (one) => pounds(one.costPerIntervention)],
      ["Its price", (one) => pounds(one.price)],
      ["taken from it for management", (one) => pounds(one.sliceEach)],
      ["Management funded so", (one) => pounds(one.managementFunded)],
      ["left to other income", (one) => pounds(one.managementLeft)],
      ["all of it funded so from", (one) => numberOr(one.managementFrom, "never")],
      ["With fixed costs spread", (one) => pounds(one.fullCostPerIntervention)],
      ["Cost of the year", (one) => pounds(one.cost)],
      ["Income of the year", (one) => pounds(one.income)],
      ["Balance", (one) => pounds(one.balance)],
      ["Can be paid for", affordable],
      ["Fees alone carry it from", (one) => numberOr(one.breakEven, "never")],
      ["Fee that breaks even", (one) => pounds(one.breakEvenFee)],
    ] as const satisfies readonly (readonly [string, (one: (typeof results)[number]) => string])[];
    write(
      table(
        [{ title: "" }, ...results.map(({ title }) => right(tame(title)))],
        lines.map(([name, cell]) => [name, ...results.map(cell)]),
      ),
    );
    for (const { title, rows } of sensitivity) {
      write(`\nIf mentoring lasts longer or shorter: ${tame(title)}\n`);
      write(
        table(
          ["Months", "One intervention", "Its price", "Can be paid for", "Balance"].map(right),
          rows.map((row) => [
            String(row.months),
            pounds(row.costPerIntervention),
            pounds(row.price),
            affordable(row),
            pounds(row.balance),
          ]),
        ),
      );
    }
    write("\nArithmetic only: it says what the numbers given imply, and foretells nothing.\n");
    return 0;
  },
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

function monthsOf(option: string | true | undefined): readonly number[] {
  if (typeof option !== "string") return [3, 6, 9, 12, 18];
  const months = option.split(",").map((one) => Number(one));
  if (months.length <= 40 && months.every((one) => Number.isInteger(one) && one >= 1 && one <= 120))
    return months;
  throw badInput(
    "bad-number",
    "waymark funding",
    "--months is not a list of whole numbers from 1 to 120.",
    "Write, for example, --months 6,12.",
  );
}
