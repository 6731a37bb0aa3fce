import { dayOf, dayText, foldWord, type Model, type Problem, WaymarkError } from "@waymark/core";
import { type EntryControl, type RegisterEntry, riskOf } from "@waymark/risk";
import { missingColumn, readSheet, type Sheet } from "@waymark/spreadsheets";
import type { Disk } from "../files/disk.js";
import { readWithin } from "../files/read-within.js";
import * as say from "../messages/register.js";
import { registerHeader } from "../output/register-file.js";

/**
 * A register that people keep in a spreadsheet, in the columns that `waymark register` writes. Scores are out of a
 * hundred, as written. A category is read by its title or its id. What a control takes away comes from the model's catalogue; a control that is not in it is
 * kept, and left to the linter.
 *
 * @throws WaymarkError with everything that keeps it from being read, each with row and column
 */
export function readRegister(disk: Disk, file: string, model: Model): RegisterEntry[] {
  const bytes = readWithin(disk, file, file);
  if (bytes === undefined) throw new WaymarkError([say.noRegister(file)]);
  const problems: Problem[] = [];
  const sheet = readSheet({ name: file, bytes }, problems, []);
  const entries = sheet ? entriesIn(sheet, model, problems) : [];
  if (problems.length > 0) throw new WaymarkError(problems);
  return entries;
}

function entriesIn(sheet: Sheet, model: Model, problems: Problem[]): RegisterEntry[] {
  const needed = registerHeader.filter((name) => !optional.includes(name));
  for (const name of needed)
    if (!sheet.header.includes(name)) problems.push(missingColumn(sheet.file, name, name, undefined));
  return sheet.rows.map(({ row, cells }): RegisterEntry => {
    const text = (name: string) => (cells[sheet.header.indexOf(name)] ?? "").trim();
    const points = (name: string): number => {
      const value = /^\d{1,3}(?:\.\d{1,2})?$/.test(text(name))
        ? Math.round(Number(text(name)) * 100)
        : Number.NaN;
      if (value >= 0 && value <= 10_000) return value;
      if (sheet.header.includes(name)) problems.push(say.notScore({ file: sheet.file, row, column: name }));
      return 0;
    };
    return {
      ...{
        engagement: text("engagement"),
        risk: text("risk_id"),
        title: text("risk"),
        category: idOf(riskOf(model).categories, text("category")),
      },
      ...{ cause: text("cause"), event: text("event"), consequence: text("consequence") },
      ...{ owner: text("owner"), source: text("source"), says: text("found"), knowledge: text("knowledge") },
      likelihood: points("inherent_likelihood"),
      impact: points("inherent_impact"),
      inherent: flat(points("inherent")),
      residual: { points: points("residual"), low: points("low"), high: points("high") },
      controls: controlsOf(text("controls"), model, () =>
        problems.push(say.notControls({ file: sheet.file, row, column: "controls" })),
      ),
      reviewed: isoDay(text("reviewed")),
      nextReview: isoDay(text("next_review")),
    };
  });
}

/** The id of a piece that somebody named by its id or its title; any other text as it is. */
function idOf(pieces: readonly { readonly id: string; readonly title: string }[], name: string): string {
  if (pieces.some(({ id }) => id === name)) return name;
  return pieces.find(({ title }) => foldWord(title) === foldWord(name))?.id ?? name;
}

/** Columns for a reader, which the linter does without. */
const optional = [
  "as_of",
  "residual_likelihood",
  "residual_impact",
  "band",
  "settled",
  "judged",
  "controls_in_place",
].concat(["controls_missing", "not_known", "review_days", "report_ids"]);

/** A day as the register is written with, whatever a spreadsheet program made of it; any other text as it is. */
function isoDay(text: string): string {
  const day = dayOf(text);
  return day === undefined ? text : dayText(day);
}

const flat = (points: number) => ({ points, low: points, high: points });

function controlsOf(text: string, model: Model, fault: () => void): EntryControl[] {
  const parts = text.split(";").map((part) => part.trim());
  return parts.flatMap((part): EntryControl[] => {
    if (part === "") return [];
    const found = /^([a-z][a-z0-9_-]*)=([a-z ]+?)(?:@([\d/. -]{8,10}))?$/.exec(part);
    if (!found) {
      fault();
      return [];
    }
    const [, id = "", state = "", until] = found;
    const known = riskOf(model).controls.get(id)?.control;
    return [
      {
        ...{ id, state, effect: known?.by ?? 0, basis: known?.basis ?? "", remedy: known?.remedy ?? "" },
        ...(until === undefined ? {} : { until: isoDay(until) }),
      },
    ];
  });
}
