import { metricsOf } from "@waymark/metrics";
import { type Results, renderReport } from "@waymark/report";
import {
  allocationRows,
  allocationTable,
  changeTable,
  clientOf,
  measureTable,
  panelRows,
  panelTable,
  registerTable,
  registerTableOf,
  relationshipTable,
  shortlistRows,
  shortlistTable,
  type Table,
  trajectoryRows,
  trajectoryTable,
  withList,
} from "@waymark/report/tables";
import { scoreString } from "@waymark/risk";
import sortBy from "lodash/sortBy.js";
import type { Folder } from "../folder/read.js";
import { headOf } from "../results/compute.js";
import { documentText } from "../results/document.js";
import { writeCsv } from "./csv.js";
import { fingerprintBytes, type Receipt, receiptFile } from "./receipt.js";
import { resultsFile } from "./results-file.js";
import { sheetOf } from "./sheet-of.js";
import { writeXlsx } from "./xlsx.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that a run puts into its folder, by name, the receipt last. */
export async function buildOutputs(folder: Folder, results: Results): Promise<Map<string, Uint8Array>> {
  const { model } = folder;
  const { risk, metrics } = results;
  const csv = <Row>(table: Table<Row>, rows: readonly Row[]): Uint8Array =>
    bytesOf(writeCsv(sheetOf(table, rows, model.people)));
  const measures = metricsOf(model).list;
  const { outputs, vulnerability, understanding, design } = metrics.programme;
  const items = [outputs, vulnerability, understanding, design].flatMap((part) => part.items);
  const scores = risk.assessments.map((one) => `${scoreString(model, one)}\n`);
  const files = new Map<string, Uint8Array>([
    ["report.html", bytesOf(renderReport(model, results))],
    [resultsFile, bytesOf(documentText(results))],
    ["shortlists.csv", csv(shortlistTable, shortlistRows(results.shortlists))],
    ["allocation.csv", csv(allocationTable, sortBy(allocationRows(results.allocation), clientOf))],
    ["panel.csv", csv(panelTable, panelRows(results.panel))],
    ["relationships.csv", csv(relationshipTable, results.relationships.relationships)],
    ["risk-register.csv", csv(registerTableOf(model), risk.register)],
    ["risk-scores.txt", bytesOf(scores.join(""))],
    [
      "risk-register.xlsx",
      await writeXlsx(registerTable.title, sheetOf(registerTableOf(model), risk.register, model.people)),
    ],
    ["metrics.csv", csv(withList(measureTable, measures), items)],
    ["distance-travelled.csv", csv(withList(changeTable, measures), vulnerability.changes)],
    ["journeys.csv", csv(trajectoryTable, trajectoryRows(metrics.journeys))],
  ]);
  files.set(receiptFile, bytesOf(`${JSON.stringify(receiptOf(folder, results, files), null, 2)}\n`));
  return files;
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
