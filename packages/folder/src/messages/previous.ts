import { badInput, type Problem } from "@waymark/core";

/** Everything that can be wrong with the earlier allocation that a re-run starts from. */
export const noPrevious = (path: string) =>
  badInput(
    "no-previous",
    path,
    "There is no earlier allocation here.",
    "Give the folder of an earlier run, its results.json, or its allocation.csv.",
  );

export const noAllocation = (file: string) =>
  badInput(
    "no-allocation",
    file,
    "This file holds no allocation.",
    "Give the results.json of an earlier run, or what `waymark allocate --json` printed.",
  );

export const noColumn = (file: string, column: string): Problem => ({
  code: "missing-column",
  path: `${file}:1:${column}`,
  message: `The column ${column} is missing.`,
  hint: "Give an allocation.csv as a run writes it, with the columns client, mentor and second_mentor.",
});
