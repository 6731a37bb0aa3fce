import { badInput, didYouMean } from "@waymark/core";
import {
  type CaseQuery,
  exportCases,
  learningRegister,
  learntOf,
  rareCodes,
  searchCases,
} from "@waymark/metrics";
import { writeCsv } from "../output/csv.js";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { table } from "../terminal/table.js";
import { type Command, jsonOption, openFolder } from "./command.js";
import { wholeOption } from "./whole.js";

const queries = {
  "way-in": "triggersIn",
  "way-out": "triggersOut",
  tried: "tried",
  followed: "followed",
  confidence: "confidence",
  about: "bearsOn",
} as const satisfies Readonly<Record<string, keyof CaseQuery>>;

/** `waymark learning`: the register of what was learnt, searched or handed on without a name. */
export const learningCommand: Command = {
  name: "learning",
  group: "success",
  summary: "what coded cases have taught, with what supports and contradicts it",
  examples: ["waymark success learning examples/west-midlands --find about=needs-met"],
  operands: ["CASELOAD"],
  options: [
    {
      name: "find",
      value: "WORD=CODE,…",
      summary: `cases only where these hold: ${Object.keys(queries).join(", ")}`,
    },
    {
      name: "csv",
      summary: "the cases as CSV to hand on: no client, the month for the day, and no code of few cases",
    },
    {
      name: "threshold",
      value: "N",
      summary: "with --csv: leave out what fewer cases show than this (10); 1 leaves out nothing",
    },
    jsonOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const find = given.options.get("find");
    const query = typeof find === "string" ? queryOf(find) : {};
    const { model, caseload } = openFolder(context);
    const register = learningRegister(model, caseload);
    const cases = searchCases(register, query);
    const learnt = query.bearsOn === undefined ? null : learntOf(register, query.bearsOn);
    const csv = given.options.has("csv");
    const threshold = csv ? wholeOption(context, "learning", "threshold", 10) : 1;
    const rare = rareCodes(register, threshold);
    if (csv && typeof find === "string" && cases.length < threshold) throw tooFew(threshold);
    progress.done();
    const flat = exportCases(register, { cases, threshold });
    if (csv) {
      const header = [
        "case",
        "month",
        "triggers_in",
        "triggers_out",
        "tried",
        "followed",
        "confidence",
        "bears_on",
      ];
      world.stdout.write(
        writeCsv({ header, rows: flat.map((row) => header.map((name) => row[name] ?? "")) }),
      );
      world.stderr.write(
        `These are single cases: look at them before they leave. Left out: ${rare.length} codes that fewer than ${threshold} cases show${rare.length > 0 ? " (--threshold 1 hands them on all the same)" : ""}.\n`,
      );
      return 0;
    }
    if (given.options.has("json")) {
      const { patterns, bearsOn, warning } = register;
      world.stdout.write(
        documentText({ ...headOf(model), query, warning, cases: flat, learnt, patterns, bearsOn }),
      );
      return 0;
    }
    const width = world.stdout.isTTY ? world.stdout.columns : undefined;
    const right = (title: string) => ({ title, align: "right" as const });
    const counts = ["Supported", "Contradicted", "Mixed", "Open", "Sure"].map(right);
    if (learnt)
      world.stdout.write(
        `Of ${learnt.id}: ${learnt.supports} cases support it, ${learnt.contradicts} contradict it, ${learnt.mixed} are mixed, ${learnt.open} do not say.\n\n`,
      );
    if (typeof find !== "string") {
      const rows = register.patterns
        .filter((one) => one.cases.length > 0)
        .map((one) => [
          one.facet,
          ...[one.supports, one.contradicts, one.mixed, one.open, one.sure].map(String),
          one.title,
        ]);
      world.stdout.write(`${table([{ title: "Where" }, ...counts, { title: "Pattern" }], rows, width)}\n`);
    }
    world.stdout.write(
      table(
        ["Case", "Month", "Way in", "Way out", "Tried", "Followed", "Confidence", "Bears on"].map(
          (title) => ({ title }),
        ),
        flat.map((row) =>
          ["case", "month", "triggers_in", "triggers_out", "tried", "followed", "confidence", "bears_on"].map(
            (name) => row[name] ?? "",
          ),
        ),
        width,
      ),
    );
    world.stdout.write(`\n${cases.length} of ${register.cases.length} cases. ${register.warning}\n`);
    return 0;
  },
};

function tooFew(threshold: number) {
  return badInput(
    "too-few-cases",
    "waymark learning",
    `Fewer than ${threshold} cases show this, so they are not handed on by it.`,
    "Leave --find out, or hand them on knowingly with --threshold 1.",
  );
}

function queryOf(text: string): CaseQuery {
  const query: Record<string, string> = {};
  for (const part of text.split(",")) {
    const [word = "", code = ""] = part.split("=").map((one) => one.trim());
    const known = Object.keys(queries);
    if (!known.includes(word) || code === "")
      throw badInput(
        "bad-query",
        "waymark learning",
        "--find is not understood.",
        `Write word=code. ${didYouMean(word.slice(0, 40), known, "word")}`,
      );
    query[queries[word as keyof typeof queries]] = code;
  }
  return query;
}
