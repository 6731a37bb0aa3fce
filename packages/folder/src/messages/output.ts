import { longDay, type Problem } from "@waymark/core";
import { finding } from "@waymark/spreadsheets";
import type { GoneRows } from "../results/gone.js";

/** Everything that can be wrong with the folder that results go to. */
export const outIsFile = (folder: string) =>
  finding(
    { file: folder },
    "out-is-file",
    "This is a file, not a folder.",
    "Name a folder, or one that is still to be made.",
  );

export const resultsInCaseload = (folder: string) =>
  finding(
    { file: folder },
    "results-in-caseload",
    "This folder is the caseload, and results go to a folder of their own. Nothing was touched.",
    "Name another folder after --run, or one inside it.",
  );

export const outNotOurs = (folder: string) =>
  finding(
    { file: folder },
    "out-not-ours",
    "This folder holds files, and they are not results of Waymark. Nothing was touched.",
    "Name an empty folder, one that is still to be made, or one that an earlier run made.",
  );

export const outClash = (folder: string, name: string) =>
  finding(
    { file: folder },
    "out-clash",
    `The file ${name} in this folder is not ours, and a result would be called the same.`,
    "Rename it, or name another folder.",
  );

export const outHeld = (folder: string) =>
  finding(
    { file: folder },
    "out-held",
    "This folder cannot be replaced: it is in use, or may not be moved. What was in it is still there.",
    "Close what has it open, or name a folder within it.",
  );

export const notResults = (folder: string) =>
  finding(
    { file: folder },
    "not-results",
    "This folder holds no receipt.json of Waymark.",
    "Name a folder that waymark run --out made.",
  );

export const noCaseload = (folder: string) =>
  finding(
    { file: folder },
    "no-caseload",
    "The caseload that these results were made from is not to be found.",
    "Say where it is: waymark verify DIR --caseload CASELOAD",
  );

export const initNotEmpty = (folder: string) =>
  finding(
    { file: folder },
    "not-empty",
    "This folder is not empty. Nothing was touched.",
    "Name a new folder.",
  );

export const changedResults = (file: string) =>
  finding(
    { file },
    "changed-results",
    "This file was changed after the run that wrote it.",
    "Run it again, or take the folder back from where a copy is kept.",
  );

export const decisionsCut = (out: string, records: number) =>
  finding(
    { file: "decisions.jsonl" },
    "decisions-cut",
    `The results in ${out} were made with ${records} ${records === 1 ? "decision" : "decisions"} on record, and this file no longer begins with ${records === 1 ? "it" : "them"}: it was cut short or written again. Nothing was touched.`,
    "Take the file back from where a copy is kept. If it is meant, name another folder for the results.",
  );

/** A question to whoever decides: what the last run still read may have been taken away by mistake. */
export const rowsGone = ({ list, before, now, role }: GoneRows) => {
  const rows = `${before} ${before === 1 ? "row" : "rows"}`;
  const what =
    now === 0
      ? `${list}.csv was there on the last run, with ${rows}, and is gone`
      : `${list}.csv had ${rows} on the last run, and has ${now}`;
  return `warning: ${what}. What it decided no longer counts. ${role === undefined ? "Is that meant" : `A question to the ${role}: is that meant`}? If not, take it back from where a copy is kept, and run again.\n`;
};

export const fileIsFolder = (file: string) =>
  finding({ file }, "out-is-folder", "This is a folder, not a file.", "Name a file within it.");

export const outIsCaseload = (file: string) =>
  finding(
    { file },
    "out-is-caseload",
    "A caseload is read from a file of this name in this folder. Nothing was written.",
    "Name a file elsewhere, or one of another name: register.csv.",
  );

export const notOurRegister = (file: string) =>
  finding(
    { file },
    "out-not-ours",
    "There is a file here already, and it is not a risk register. Nothing was written.",
    "Name a file that is still to be made, or move this one away.",
  );

export const runAfter = (run: string, asOf: string): Problem => ({
  code: "run-after",
  path: "--since",
  message: `That run is of ${longDay(run)}, after ${longDay(asOf)}, the assessment date of the policy.`,
  hint: "Name runs of earlier days, or set asOf in policy.json.",
});

export const strangerFile = (name: string) =>
  `${name} was not made by this run: nothing here says what it was made from.`;
