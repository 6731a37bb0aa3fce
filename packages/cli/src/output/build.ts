import {
  allocationRows,
  allocationTable,
  clientOf,
  panelRows,
  panelTable,
  relationshipTable,
  shortlistRows,
  shortlistTable,
  type Table,
} from "@waymark/report/tables";
import { scoreString } from "@waymark/risk";
import sortBy from "lodash/sortBy.js";
import type { Folder } from "../folder/read.js";
import type { Results } from "../results/compute.js";
import { documentText } from "../results/document.js";
import { headOf } from "../results/head.js";
import { reportPage } from "../results/report.js";
import { writeCsv } from "./csv.js";
import { fingerprintBytes, type Receipt, receiptFile } from "./receipt.js";
import { registerName, registerSheet } from "./register-sheet.js";
import { sheetOf } from "./sheet-of.js";
import { successSheets } from "./success-sheets.js";
import { writeXlsx } from "./xlsx.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const csv = <Row>(table: Table<Row>, rows: readonly Row[]): Uint8Array =>
  bytesOf(writeCsv(sheetOf(table, rows)));

/** The file that holds what `run --json` prints. */
export const resultsFile = "results.json";

/** Everything that a run puts into its folder, by name, the receipt last. */
export async function buildOutputs(folder: Folder, results: Results): Promise<Map<string, Uint8Array>> {
  const register = registerSheet(results.assessments, results.kept);
  const files = new Map<string, Uint8Array>([
    ["report.html", bytesOf(reportPage(folder, results))],
    [resultsFile, bytesOf(resultsText(folder, results))],
    ["shortlists.csv", csv(shortlistTable, shortlistRows(results.shortlists))],
    ["allocation.csv", csv(allocationTable, sortBy(allocationRows(results.allocation), clientOf))],
    ["panel.csv", csv(panelTable, panelRows(results.panel))],
    ["relationships.csv", csv(relationshipTable, results.relationships.relationships)],
    ["risk-register.csv", bytesOf(writeCsv(register))],
    [
      "risk-scores.txt",
      bytesOf(results.assessments.map((one) => `${scoreString(folder.model, one)}\n`).join("")),
    ],
    ["risk-register.xlsx", await writeXlsx(registerName, register)],
  ]);
  for (const [name, sheet] of successSheets(results.success)) files.set(name, bytesOf(writeCsv(sheet)));
  files.set(receiptFile, bytesOf(`${JSON.stringify(receiptOf(folder, results, files), null, 2)}\n`));
  return files;
}

/** The document that `run --json` prints and results.json holds. */
function resultsText({ model, policy, read, instruments }: Folder, results: Results): string {
  const { top, shortlists, allocation, verdict, assessments, register, oversight, success, plan, verdicts } =
    results;
  const { escalations, decisions, chain, heatMaps, programme } = oversight;
  return documentText({
    ...headOf(model),
    chosen: policy,
    counts: Object.fromEntries(Object.entries(read).map(([list, records]) => [list, records.length])),
    top,
    shortlists,
    allocation,
    verdict,
    todo: results.todo,
    remedies: results.remedies,
    panel: results.panel,
    relationships: results.relationships,
    risk: { assessments, register, escalations, decisions, chain, heatMaps, programme },
    metrics: { ...success, plan, instruments, verdicts },
  });
}

function receiptOf(
  { model, inputs }: Folder,
  { top }: Results,
  files: ReadonlyMap<string, Uint8Array>,
): Receipt {
  const { waymark, policy, plugins } = headOf(model);
  const { name, version, asOf, fingerprint } = policy;
  return {
    waymark,
    policy: { name, version, asOf, fingerprint },
    plugins: plugins.map((plugin) => ({ ...plugin })),
    inputs: Object.fromEntries(
      inputs.map(({ list, records, fingerprint: print }) => [list, { records, fingerprint: print }]),
    ),
    options: { top },
    outputs: Object.fromEntries(
      [...files].map(([file, bytes]) => [
        file,
        { bytes: bytes.length, fingerprint: fingerprintBytes(bytes) },
      ]),
    ),
  };
}
