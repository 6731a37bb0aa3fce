import type { Model } from "@waymark/core";
import { metricsOf } from "@waymark/metrics";
import { type Results, renderBoardPaper, reportPages } from "@waymark/report";
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
import { type RiskAssessment, scoreString } from "@waymark/risk";
import sortBy from "lodash/sortBy.js";
import type { Folder } from "../caseload/read.js";
import type { Disk } from "../files/disk.js";
import { headOf } from "../results/compute.js";
import { csvLines } from "./csv.js";
import { documentOutput, gathered, type Measure, measured, type Output } from "./output.js";
import { type Receipt, receiptFile } from "./receipt.js";
import { resultsFile } from "./results-file.js";
import { sheetOf } from "./sheet-of.js";
import { xlsxOutput } from "./xlsx.js";

/** Everything that a run puts into its folder, by name, the receipt last: it says what the others came to. */
export function buildOutputs(
  folder: Folder,
  results: Results,
  { digest }: Pick<Disk, "digest">,
): Map<string, Output> {
  const { model } = folder;
  const { risk, metrics } = results;
  // A sheet is made when it is written, so that not all are held at once.
  const csv =
    <Row>(table: Table<Row>, rows: readonly Row[]): Output =>
    (put) =>
      gathered(csvLines(sheetOf(table, rows, model.people)))(put);
  const measures = metricsOf(model).list;
  const { outputs, vulnerability, understanding, design } = metrics.programme;
  const items = [outputs, vulnerability, understanding, design].flatMap((part) => part.items);
  const files: readonly (readonly [name: string, output: Output])[] = [
    ...reportPages(model, results).map(({ file, render }): readonly [string, Output] => [
      file,
      (put) => put(render()),
    ]),
    ["board-paper.html", (put) => put(renderBoardPaper(model, results))],
    [resultsFile, documentOutput(results)],
    ["shortlists.csv", csv(shortlistTable, shortlistRows(results.shortlists))],
    ["allocation.csv", csv(allocationTable, sortBy(allocationRows(results.allocation), clientOf))],
    ["panel.csv", csv(panelTable, panelRows(results.panel))],
    ["relationships.csv", csv(relationshipTable, results.relationships.relationships)],
    ["risk-register.csv", csv(registerTableOf(model), risk.register)],
    ["risk-scores.txt", (put) => gathered(scoreLines(model, risk.assessments))(put)],
    [
      "risk-register.xlsx",
      (put) =>
        xlsxOutput(registerTable.title, sheetOf(registerTableOf(model), risk.register, model.people))(put),
    ],
    ["metrics.csv", csv(withList(measureTable, measures), items)],
    ["distance-travelled.csv", csv(withList(changeTable, measures), vulnerability.changes)],
    ["journeys.csv", csv(trajectoryTable, trajectoryRows(metrics.journeys))],
  ];
  const written = new Map<string, Measure>();
  const all = files.map(([name, output]) => {
    const tell = (measure: Measure) => void written.set(name, measure);
    return [name, measured(output, digest, tell)] as const;
  });
  const receipt = () => ({ ...receiptHead(folder, results), outputs: Object.fromEntries(written) });
  return new Map([...all, [receiptFile, (put) => put(`${JSON.stringify(receipt(), null, 2)}\n`)]]);
}

function* scoreLines(model: Model, assessments: readonly RiskAssessment[]): Iterable<string> {
  for (const one of assessments) yield `${scoreString(model, one)}\n`;
}

/** What results are made from, as their receipt says it. */
export function receiptHead(
  { model, inputs }: Folder,
  { top }: Pick<Results, "top">,
): Omit<Receipt, "outputs"> {
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
  };
}
