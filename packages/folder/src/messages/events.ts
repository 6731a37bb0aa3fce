import { badInput, type Problem, WaymarkError } from "@waymark/core";
import type { OverrideOutcome } from "@waymark/matching";
import { finding } from "@waymark/spreadsheets";

/** Everything that can be wrong with an event as it is put on record. */
export const cannotAppend = (file: string) =>
  new WaymarkError([
    finding(
      { file },
      "cannot-append",
      "Rows can only be added to a CSV file in UTF-8.",
      "Save it as changes.csv, of the kind CSV UTF-8, and take this file out of the folder.",
    ),
  ]);

export const columnsMissing = (file: string, columns: readonly string[]) =>
  new WaymarkError(
    columns.map((column) =>
      finding(
        { file, row: 1, column },
        "missing-column",
        "This column is missing, and the event fills it in.",
        `Add a column with the name ${column} at the end of the header.`,
      ),
    ),
  );

export const changedMeanwhile = () =>
  badInput(
    "changed-meanwhile",
    "changes.csv",
    "The caseload has changed since this was shown. Nothing was written.",
    "Run the command again, and look at what it shows.",
  );

/** What would be wrong with the caseload afterwards. */
export const wrongAfter = ({ code, path, message, hint }: Problem): Problem => ({
  code,
  path,
  message: `Afterwards the caseload could not be read. ${message}`,
  hint,
});

/** A decision of staff that would not lead to a match, and what would help. */
export const notCarriedOut = ({ decision: { client, mentor }, says, remedy }: OverrideOutcome): string =>
  [`The decision to give ${client} ${mentor} could not be carried out.`, says, remedy ?? ""].join(" ").trim();
