import {
  type Caseload,
  fingerprint,
  type ListName,
  type Model,
  type Problem,
  type ReadCaseload,
  type RecordValues,
  tablesOf,
  WaymarkError,
} from "@waymark/core";
import type { Protocol } from "@waymark/metrics";
import type { DecisionRecord } from "@waymark/risk";
import {
  filesOf,
  type Location,
  type NamedFile,
  placeProblems,
  pointsAtUnread,
  type ReadTables,
  readTables,
  sayQuestions,
  unreadFiles,
} from "@waymark/spreadsheets";
import { decisionsFile, readDecisions } from "../decisions/read.js";
import type { Disk } from "../files/disk.js";
import { withLines } from "../files/json.js";
import { join } from "../files/names.js";
import { readWithin } from "../files/read-within.js";
import * as say from "../messages/scheme.js";
import {
  type InstrumentOnFile,
  instrumentsFile,
  instrumentsPrint,
  readInstruments,
} from "../success/instruments.js";
import { protocolFile, readPlan } from "../success/plan.js";
import { checkRecords } from "./check-records.js";
import { folderMapping } from "./mapping.js";
import { missingLists } from "./missing-lists.js";
import { pluginFile, readScheme } from "./scheme.js";
import { schemeFolder } from "./scheme-folder.js";
import { settingsFiles } from "./settings-files.js";

/** What a run was made from, by file: how many records, and the fingerprint of what they say. */
export interface Input {
  readonly list: ListName | "decisions" | "protocol" | "instruments";
  readonly records: number;
  readonly fingerprint: string;
}

/** A folder of spreadsheets, read and found good. */
export interface Folder {
  readonly model: Model;
  /** The policy as written, so that it can be kept with the results. */
  readonly policy: unknown;
  /** The caseload, opened once for all that is asked of it. */
  readonly caseload: Caseload;
  /** Its records. */
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
  readonly origins: ReadonlyMap<ListName, { readonly file: string; readonly rows: readonly number[] }>;
}

/**
 * Read a caseload's folder: its policy, its plugin, its mapping and its spreadsheets.
 *
 * @throws WaymarkError with every problem of every file, each with file, row and column.
 */
export function readFolder(disk: Disk, folder: string, today?: string): Folder {
  if (disk.kind(folder) !== "folder") throw new WaymarkError([say.noFolder(folder)]);
  const problems: Problem[] = [];
  const scheme = readScheme(disk, folder, problems);
  const tables = tablesOf(scheme?.model);
  const mapping = folderMapping(disk, folder, problems, scheme?.model);
  const names = disk.list(folder) ?? [];
  const files = filesOf(tables, names, mapping);
  const fileOfList = (list: ListName) => files.get(list)?.file ?? list;
  const read = readTables(scheme?.model, tablesIn(disk, folder, names, files), mapping);
  const unread = unreadFiles(tables, names, mapping, settingsFiles);
  problems.push(...read.problems, ...unread.problems);
  const decisions = readDecisions(disk, folder, problems);
  const plan = readPlan(disk, folder, problems);
  const instruments = readInstruments(disk, folder, scheme?.model, problems);
  const checked = scheme && checkPlaced(scheme.model, read, problems, fileOfList, today);
  if (problems.length > 0 || !scheme || !checked)
    throw new WaymarkError(
      inOrder(
        withLines(disk, folder, problems),
        tables.map(({ list }) => fileOfList(list)),
      ),
    );
  const { caseload, questions } = checked;
  return {
    ...scheme,
    caseload,
    read: caseload.records,
    decisions,
    plan,
    instruments,
    inputs: [
      ...inputsOf(caseload.records, decisions, plan),
      { list: "instruments", records: instruments.length, fingerprint: instrumentsPrint(instruments) },
    ],
    origins: originsOf(read),
    warnings: [...read.notes, ...unread.notes, ...questions],
  };
}

/** The files of a folder that are, or might be meant to be, tables; those that no list is read from are not opened. */
function tablesIn(
  disk: Disk,
  folder: string,
  names: readonly string[],
  files: ReadonlyMap<ListName, Location>,
): NamedFile[] {
  const used = new Set([...files.values()].map(({ file }) => file));
  return names.flatMap((name): NamedFile[] => {
    if (!used.has(name)) return [{ name, bytes: new Uint8Array() }];
    const bytes = readWithin(disk, join(folder, name), name);
    return bytes === undefined ? [] : [{ name, bytes }];
  });
}

function originsOf({ lists }: ReadTables): Folder["origins"] {
  return new Map(
    lists.map(({ list, sheet, origins }) => [
      list,
      { file: sheet.file, rows: origins.map(({ row }) => row) },
    ]),
  );
}

function checkPlaced(
  model: Model,
  { tables, lists }: ReadTables,
  problems: Problem[],
  fileOfList: (list: ListName) => string,
  today: string | undefined,
): { readonly caseload: Caseload; readonly questions: readonly string[] } {
  const { caseload, problems: found, questions } = checkRecords(model, tables, today);
  const own = found.filter((problem) => !pointsAtUnread(problem, model, lists, problems, fileOfList));
  const { missing, others } = missingLists(model, lists, own, fileOfList);
  problems.push(...missing, ...placeProblems(others, lists, problems));
  return { caseload, questions: sayQuestions(placeProblems(questions, lists, problems)) };
}

/** What was read, not how it was written: the order of rows and columns, and spelling, leave no trace. */
function inputsOf(
  read: ReadCaseload,
  decisions: readonly DecisionRecord[],
  plan: Protocol | undefined,
): Input[] {
  const records = Object.entries(read).map(([list, rows]) => ({
    list,
    records: rows.length,
    fingerprint: fingerprint(rows.map((record: RecordValues) => ({ ...record }))),
  }));
  return [
    ...records,
    { list: "decisions", records: decisions.length, fingerprint: fingerprint(decisions) },
    { list: "protocol", records: plan ? 1 : 0, fingerprint: fingerprint(plan ?? null) },
  ];
}

/** Problems file by file and row by row, so that someone can go through a spreadsheet from the top. */
function inOrder(problems: readonly Problem[], lists: readonly string[]): Problem[] {
  const files = [
    "policy.json",
    pluginFile,
    "mapping.json",
    protocolFile,
    instrumentsFile,
    ...lists,
    decisionsFile,
  ];
  const rank = (problem: Problem) => {
    const [file = "", row = "0"] = problem.path.split(":");
    if (problem.code === "missing-file") return [-1, 0] as const;
    const at = files.indexOf(file.startsWith(`${schemeFolder}/`) ? pluginFile : file);
    return [at < 0 ? files.length : at, Number(row) || 0] as const;
  };
  return problems
    .map((problem) => ({ problem, rank: rank(problem) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ problem }) => problem);
}
