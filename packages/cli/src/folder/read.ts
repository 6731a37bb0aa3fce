import {
  type Caseload,
  checkCaseload,
  type Field,
  fingerprint,
  type Model,
  type Problem,
  type RawRecord,
  type ReadCaseload,
  WaymarkError,
} from "@waymark/core";
import type { Protocol } from "@waymark/metrics";
import type { DecisionRecord } from "@waymark/risk";
import { decisionsFile, readDecisions } from "../decisions/read.js";
import type { Disk } from "../files/disk.js";
import { readText } from "../files/encoding.js";
import { withLines } from "../files/json.js";
import { fileOf, join, type List, lists } from "../files/names.js";
import { readSheet, type Sheet } from "../files/table.js";
import { planColumns } from "../mapping/columns.js";
import { readMapping } from "../mapping/read.js";
import { sheetRecords } from "../mapping/records.js";
import type { Mapping } from "../mapping/schema.js";
import * as say from "../messages/files.js";
import { isFinding } from "../messages/place.js";
import {
  type InstrumentOnFile,
  instrumentsFile,
  instrumentsPrint,
  readInstruments,
} from "../success/instruments.js";
import { protocolFile, readPlan } from "../success/plan.js";
import { alikeIds } from "./alike.js";
import { answerProblems } from "./answers.js";
import { evidenceProblems } from "./evidence.js";
import type { ReadList } from "./lists.js";
import { placeProblems } from "./places.js";
import { readScheme } from "./scheme.js";
import { nearMisses } from "./strays.js";

/** What a run was made from, by file: how many records, and the fingerprint of what they say. */
export interface Input {
  readonly list: List | "decisions" | "protocol" | "instruments";
  readonly records: number;
  readonly fingerprint: string;
}

/** A folder of spreadsheets, read and found good. */
export interface Folder {
  readonly model: Model;
  /** The policy as written, so that it can be kept with the results. */
  readonly policy: unknown;
  readonly caseload: Caseload;
  readonly read: ReadCaseload;
  /** Decisions on record, in the order in which they were put there. */
  readonly decisions: readonly DecisionRecord[];
  /** The plan of the evaluation, where one was kept. */
  readonly plan: Protocol | undefined;
  /** What is known of indicators as instruments; often nothing. */
  readonly instruments: readonly InstrumentOnFile[];
  readonly inputs: readonly Input[];
  /** What is no mistake and may well be one. */
  readonly warnings: readonly string[];
  /** Where each record of the caseload came from: the file of its list, and its rows as a spreadsheet numbers them. */
  readonly origins: ReadonlyMap<List, { readonly file: string; readonly rows: readonly number[] }>;
}

/**
 * Read a caseload's folder: its policy, its plugin, its mapping and its spreadsheets.
 *
 * @throws WaymarkError with every problem of every file, each with file, row and column.
 */
export function readFolder(disk: Disk, folder: string): Folder {
  if (disk.kind(folder) !== "folder") throw new WaymarkError([say.noFolder(folder)]);
  const problems: Problem[] = [];
  const mapping = readMapping(disk, folder, problems);
  const scheme = readScheme(disk, folder, problems);
  const read = lists.flatMap(({ list, kind, needed }): ReadList[] => {
    const sheet = openSheet(disk, folder, list, needed, mapping, problems);
    const fields = scheme?.model.fieldsOf.get(kind);
    return sheet && fields ? [readList(sheet, list, fields, mapping, problems)] : [];
  });
  problems.push(...nearMisses(disk, folder, mapping));
  const decisions = readDecisions(disk, folder, problems);
  const plan = readPlan(disk, folder, problems);
  const instruments = readInstruments(disk, folder, scheme?.model, problems);
  const caseload = caseloadOf(read);
  const records = scheme && checkRecords(scheme.model, caseload, read, problems, mapping);
  if (problems.length > 0 || !scheme || !records)
    throw new WaymarkError(inOrder(withLines(disk, folder, problems), mapping));
  return {
    ...scheme,
    caseload,
    read: records,
    decisions,
    plan,
    instruments,
    inputs: [
      ...inputsOf(records, decisions, plan),
      { list: "instruments", records: instruments.length, fingerprint: instrumentsPrint(instruments) },
    ],
    origins: originsOf(read),
    warnings: alikeIds(read),
  };
}

/** The file that holds a list. */
export function fileFor(list: List, mapping: Mapping): string {
  return mapping.files?.[list] ?? fileOf(list);
}

function openSheet(
  disk: Disk,
  folder: string,
  list: List,
  needed: boolean,
  mapping: Mapping,
  problems: Problem[],
): Sheet | undefined {
  const file = fileFor(list, mapping);
  const bytes = disk.read(join(folder, file));
  if (bytes === undefined) {
    const strays = (disk.list(folder) ?? []).filter((name) => /\.(csv|xlsx?|tsv)$/i.test(name));
    if (needed || mapping.files?.[list] !== undefined) problems.push(say.missingFile(file, strays));
    return undefined;
  }
  const text = readText(bytes, file, problems);
  return text === undefined ? undefined : readSheet(text, file, problems);
}

function readList(
  sheet: Sheet,
  list: List,
  fields: readonly Field[],
  mapping: Mapping,
  problems: Problem[],
): ReadList {
  const plan = planColumns(sheet, list, fields, mapping, problems);
  return { list, sheet, plan, origins: sheetRecords(sheet, list, plan, mapping, problems) };
}

function caseloadOf(read: readonly ReadList[]): Caseload {
  const records = (list: List): RawRecord[] =>
    read.find((one) => one.list === list)?.origins.map(({ record }) => record) ?? [];
  return Object.fromEntries(lists.map(({ list }) => [list, records(list)])) as Record<List, RawRecord[]>;
}

function originsOf(read: readonly ReadList[]): Folder["origins"] {
  return new Map(
    read.map(({ list, sheet, origins }) => [list, { file: sheet.file, rows: origins.map(({ row }) => row) }]),
  );
}

function checkRecords(
  model: Model,
  caseload: Caseload,
  read: readonly ReadList[],
  problems: Problem[],
  mapping: Mapping,
): ReadCaseload {
  const found: Problem[] = [];
  const records = checkCaseload(model, caseload, found);
  found.push(...answerProblems(model, caseload.observations ?? []));
  found.push(...evidenceProblems(caseload));
  const real = found.filter((problem) => !pointsAtUnread(problem, model, read, problems, mapping));
  problems.push(...placeProblems(real, read, problems));
  return records;
}

/**
 * Whether a problem is no more than that another file could not be read, or gave no ids: then nothing that points at
 * its records can be found, and the file itself is what is wrong.
 */
function pointsAtUnread(
  { code, path }: Problem,
  model: Model,
  read: readonly ReadList[],
  said: readonly Problem[],
  mapping: Mapping,
): boolean {
  if (code !== "unknown-id") return false;
  const [list = "", , field] = path.split(".");
  const kind = lists.find((one) => one.list === list)?.kind;
  const target = kind && model.fieldsOf.get(kind)?.find(({ id }) => id === field)?.refersTo;
  const of = lists.find((one) => one.kind === target);
  // A risk, a control or a band is the model's, whatever list of records goes by the same name.
  if (!of || !model.fieldsOf.get(of.kind)?.some(({ id }) => id === "id")) return false;
  const found = read.find((one) => one.list === of.list);
  if (found) return !found.plan.sources.some((source) => source.field.id === "id");
  // A list that may be left out and is left out holds no ids, and a row that names one is wrong.
  return (
    of.needed || said.some((problem) => isFinding(problem) && problem.file === fileFor(of.list, mapping))
  );
}

/** What was read, not how it was written: the order of rows and columns, and spelling, leave no trace. */
function inputsOf(
  read: ReadCaseload,
  decisions: readonly DecisionRecord[],
  plan: Protocol | undefined,
): Input[] {
  const records = lists.map(({ list }) => ({
    list,
    records: read[list].length,
    fingerprint: fingerprint(read[list].map((record) => ({ ...record }))),
  }));
  return [
    ...records,
    { list: "decisions", records: decisions.length, fingerprint: fingerprint(decisions) },
    { list: "protocol", records: plan ? 1 : 0, fingerprint: fingerprint(plan ?? null) },
  ];
}

/** Problems file by file and row by row, so that someone can go through a spreadsheet from the top. */
function inOrder(problems: readonly Problem[], mapping: Mapping): Problem[] {
  const files = [
    "policy.json",
    "plugin.json",
    "mapping.json",
    protocolFile,
    instrumentsFile,
    ...lists.map(({ list }) => fileFor(list, mapping)),
    decisionsFile,
  ];
  const rank = (problem: Problem) => {
    const [file = "", row = "0"] = problem.path.split(":");
    const at = files.indexOf(file);
    return [at < 0 ? files.length : at, Number(row) || 0] as const;
  };
  return problems
    .map((problem) => ({ problem, rank: rank(problem) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ problem }) => problem);
}
