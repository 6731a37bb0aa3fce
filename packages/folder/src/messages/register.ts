import { finding, type Place } from "@waymark/spreadsheets";

/** Everything that can be wrong with a register that people keep in a spreadsheet. */
export const noRegister = (file: string) =>
  finding(
    { file },
    "missing-file",
    "There is no such register.",
    "Write one with: waymark register CASELOAD --out register.csv",
  );

export const notScore = (place: Place) =>
  finding(
    place,
    "bad-value",
    "This is not a score out of a hundred.",
    "Write a number from 0 to 100, as 48 or 48.25.",
  );

export const notControls = (place: Place) =>
  finding(
    place,
    "bad-value",
    "These are not controls and their states.",
    "Write id=state, separated by semicolons, as in: debrief=in place; pair=planned.",
  );

export const badRegisterFile = (usage: string) =>
  finding(
    { file: "--out" },
    "bad-file",
    "A register is written as .csv, .xlsx or .json.",
    `Give the file one of these endings. Usage: waymark ${usage}`,
  );
