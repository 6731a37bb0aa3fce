import { badInput, didYouMean } from "@waymark/core";
import { headOf, sheetOf, writeCsv } from "@waymark/folder";
import {
  type CodedField,
  exportCases,
  learningRegister,
  learntOf,
  rareCodes,
  searchCases,
} from "@waymark/metrics";
import { caseTable, patternTable, pieceTitle, readCaseTable } from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { type Command, jsonOption, openFolder } from "./command.js";
import { wholeOption } from "./whole.js";

/** `waymark success learning`: the register of what was learnt, searched or handed on without a name. */
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
      summary: "cases only where these hold: a field in which cases are coded, or about (what they bear on)",
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
    const { model, caseload } = openFolder(context);
    const register = learningRegister(model, caseload);
    const codes = typeof find === "string" ? codesOf(find, register.fields) : {};
    const cases = searchCases(register, { codes });
    const subject = codes[register.fields.find(({ holds }) => holds === "bears on")?.id ?? ""];
    const learnt = subject === undefined ? null : learntOf(register, subject);
    const csv = given.options.has("csv");
    const threshold = csv ? wholeOption(context, "learning", "threshold", 10) : 1;
    const rare = rareCodes(register, threshold);
    if (csv && typeof find === "string" && cases.length < threshold) throw tooFew(threshold);
    progress.done();
    const flat = exportCases(register, { cases, threshold });
    if (csv) {
      world.stdout.write(writeCsv(sheetOf(caseTable(register.fields), flat)));
      world.stderr.write(
        `These are single cases: look at them before they leave. Left out: ${rare.length} codes that fewer than ${threshold} cases show${rare.length > 0 ? " (--threshold 1 hands them on all the same)" : ""}.\n`,
      );
      return 0;
    }
    if (given.options.has("json")) {
      const { patterns, bearsOn, warning } = register;
      printDocument(world, {
        ...headOf(model),
        query: codes,
        warning,
        cases: flat,
        learnt,
        patterns,
        bearsOn,
      });
      return 0;
    }
    if (learnt)
      world.stdout.write(
        `Of “${pieceTitle(model, learnt.id)}”: ${learnt.supports} cases support it, ${learnt.contradicts} contradict it, ${learnt.mixed} are mixed, ${learnt.open} do not say.\n\n`,
      );
    if (typeof find !== "string") {
      const seen = register.patterns.filter((one) => one.cases.length > 0);
      world.stdout.write(`${draw(patternTable(register.fields), seen, world.stdout)}\n`);
    }
    world.stdout.write(draw(readCaseTable(model, register.fields), flat, world.stdout));
    world.stdout.write(`\n${cases.length} of ${register.cases.length} cases. ${register.warning}\n`);
    return 0;
  },
};

function tooFew(threshold: number) {
  return badInput(
    "too-few-cases",
    "waymark success learning",
    `Fewer than ${threshold} cases show this, so they are not handed on by it.`,
    "Leave --find out, or hand them on knowingly with --threshold 1.",
  );
}

/** What to look for, by field: each part is a field’s id, or a shorter word for it, and a code. */
function codesOf(text: string, fields: readonly CodedField[]): Record<string, string> {
  const about = fields.find(({ holds }) => holds === "bears on");
  const known = new Map([
    ...fields.map(({ id }) => [id.replaceAll("_", "-"), id] as const),
    ...(about ? [["about", about.id] as const] : []),
  ]);
  const codes: Record<string, string> = Object.create(null);
  for (const part of text.split(",")) {
    const [word = "", code = ""] = part.split("=").map((one) => one.trim());
    const field = known.get(word.replaceAll("_", "-"));
    if (field === undefined || code === "")
      throw badInput(
        "bad-query",
        "waymark success learning",
        "--find is not understood.",
        `Write word=code. ${didYouMean(word.slice(0, 40), [...known.keys()], "word")}`,
      );
    codes[field] = code;
  }
  return codes;
}
