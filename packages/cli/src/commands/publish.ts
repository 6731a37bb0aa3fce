import { headOf, sayPlan, sheetOf, writeCsv } from "@waymark/folder";
import { type Publication, type PublicTable, publishedGrowth, publishedTables } from "@waymark/metrics";
import { publishedCells, publishedCellTable, publishedRows, publishedTable } from "@waymark/report/tables";
import { printDocument } from "../terminal/document.js";
import { draw } from "../terminal/draw.js";
import { type Command, type Context, jsonOption, openFolder } from "./command.js";
import { wholeOption } from "./whole.js";

/** `waymark success publish`: tables of counts that may leave the programme. */
export const publishCommand: Command = {
  name: "publish",
  group: "success",
  summary: "tables of counts that may be published, with small counts suppressed",
  examples: ["waymark success publish examples/west-midlands --by extremism_type"],
  operands: ["CASELOAD"],
  options: [
    { name: "by", value: "FIELD", summary: "a category of the client to break down by; one only" },
    {
      name: "releases",
      value: "DAY,DAY",
      summary:
        "the same growing table at each of these days, safe together: every earlier release, then the new one; with --by",
    },
    {
      name: "earlier",
      value: "DAY,DAY",
      summary:
        "days on which these tables were published before: what would tell of few by its change stays away",
    },
    { name: "threshold", value: "N", summary: "no count below this is shown (10)" },
    { name: "round", value: "N", summary: "counts are rounded to this (5)" },
    {
      name: "hide-zeros",
      summary: "hide zeros like small counts, where “nobody” would itself say something",
    },
    { name: "csv", summary: "one CSV document on stdout in place of tables" },
    jsonOption,
  ],
  run(context) {
    const { world, given, progress } = context;
    const { model, caseload } = openFolder(context, ["journeys"]);
    const known = (model.fieldsOf.get("client") ?? []).filter(({ kind }) => kind === "category");
    const by = given.options.get("by");
    const releases = given.options.get("releases");
    const ids = known.map(({ id }) => id);
    if (typeof releases === "string" && given.options.has("earlier")) throw sayPlan.releasesOrEarlier();
    if (typeof releases === "string" && typeof by !== "string") throw sayPlan.releasesOfWhat(ids);
    if (typeof by === "string" && !ids.includes(by)) throw sayPlan.noGroup(by, ids, "publish");
    progress.step("Protecting small counts");
    const limits = {
      threshold: wholeOption(context, "publish", "threshold", 10),
      round: wholeOption(context, "publish", "round", 5),
      hideZeros: given.options.has("hide-zeros"),
    };
    const before = given.options.get("earlier");
    const earlier = typeof before === "string" ? before.split(",").map((day) => day.trim()) : [];
    const once = { ...(typeof by === "string" ? { by } : {}), ...limits, earlier };
    const { tables, withheld }: Pick<Publication, "tables" | "withheld"> =
      typeof releases === "string" && typeof by === "string"
        ? {
            tables: publishedGrowth(model, caseload, {
              by,
              releases: releases.split(",").map((day) => day.trim()),
              ...limits,
            }),
            withheld: [],
          }
        : publishedTables(model, caseload, once);
    progress.done();
    const method = methodOf(limits);
    if (limits.threshold === 1) world.stderr.write(`! ${sayPlan.nothingHidden}\n`);
    for (const { title, why } of withheld) world.stderr.write(`! Not published again: ${title}. ${why}\n`);
    if (given.options.has("json")) printDocument(world, { ...headOf(model), method, tables, withheld });
    else if (given.options.has("csv"))
      world.stdout.write(writeCsv(sheetOf(publishedCellTable, publishedCells(tables), model.people)));
    else {
      for (const one of tables) showTable(one, context);
      world.stdout.write(
        `\n${method}${limits.threshold === 1 ? "" : " · is: not published."} Publish one breakdown; two that share sums undo one another.\n`,
      );
    }
    return 0;
  },
};

interface Limits {
  readonly threshold: number;
  readonly round: number;
  readonly hideZeros: boolean;
}

/** Says what was done to the counts. */
function methodOf({ threshold, round, hideZeros }: Limits): string {
  const rest = `rounded to ${round}.`;
  if (threshold === 1) return `${sayPlan.nothingHidden} Every count is ${rest}`;
  const least = hideZeros ? 0 : 1;
  const small = threshold === 2 && !hideZeros ? "Counts of 1" : `Counts from ${least} to ${threshold - 1}`;
  return `${small}, and others that would give them away, are not published; the rest is ${rest}`;
}

function showTable(one: PublicTable, { world }: Context): void {
  world.stdout.write(`\n${one.title} (${one.source})\n`);
  world.stdout.write(draw(publishedTable(one), publishedRows(one), world.stdout));
}
