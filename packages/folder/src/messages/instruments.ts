import type { Problem } from "@waymark/core";
import { finding } from "@waymark/spreadsheets";

/** Everything that can be wrong with what a caseload says of its instruments. */
export const notAList = (file: string) =>
  finding(
    { file },
    "bad-instrument",
    "The file is not a list.",
    "Write one entry for each indicator, within [ and ]; see docs/how-to/evaluation.md.",
  );

export const badInstrument = (file: string, path: string, message: string) =>
  finding(
    { file, column: path },
    "bad-instrument",
    message,
    "Entries are counted from 0; means and deviations are in points of the indicator, 0 to 10000. See docs/how-to/evaluation.md.",
  );

export const cutoffNeeds = (name: string): Problem => ({
  code: "bad-instrument",
  path: `reference.${name}`,
  message: "The functional range is given, and without this there is no cut-off to hold against it.",
  hint: "Give it, or leave functional out.",
});
