import { badInput } from "@waymark/core";
import { finding } from "./place.js";

/** Everything that can be wrong with a plan of an evaluation, and with what goes with it. */
export const planShape = (file: string, path: string, message: string) =>
  finding(
    { file },
    "bad-plan",
    `${path === "" ? "The plan" : path}: ${message}`,
    "Write it anew with: waymark metrics CASELOAD --protocol. A plan is not edited by hand.",
  );

export const planDay = () =>
  badInput(
    "bad-day",
    "waymark metrics",
    "--from or --to is not a day in the calendar.",
    "Write it as 2026-01-31.",
  );

export const noGroup = (known: readonly string[]) =>
  badInput(
    "not-a-category",
    "waymark metrics",
    "--by is not a category of the client.",
    `Use one of: ${known.join(", ")}.`,
  );
