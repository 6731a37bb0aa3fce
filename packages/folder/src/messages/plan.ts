import { badInput, didYouMean } from "@waymark/core";
import { finding } from "@waymark/spreadsheets";

/** Everything that can be wrong with a plan of an evaluation, and with what goes with it. */
export const planShape = (file: string, path: string, message: string) =>
  finding(
    { file },
    "bad-plan",
    `${path === "" ? "The plan" : path}: ${message}`,
    "Write it again with: waymark metrics CASELOAD --protocol. A plan is not edited by hand.",
  );

export const planDay = () =>
  badInput(
    "bad-day",
    "waymark metrics",
    "--from or --to is not a day in the calendar.",
    "Write it as 2026-01-31.",
  );

export const noGroup = (given: string, known: readonly string[], command = "metrics") =>
  badInput(
    "not-a-category",
    `waymark ${command}`,
    "--by is not a category of the client.",
    didYouMean(given.slice(0, 80), known, "category"),
  );

export const releasesOfWhat = (known: readonly string[]) =>
  badInput(
    "missing-option",
    "waymark publish",
    "--releases needs --by: a growing table is of clients by one category.",
    `Add --by. ${didYouMean("", known, "category")}`,
  );

export const releasesOrEarlier = () =>
  badInput(
    "bad-option",
    "waymark publish",
    "--releases and --earlier do not go together: they are two ways to publish again, of different tables.",
    "Give --releases with every earlier release for the growing table, or --earlier for the others.",
  );

export const periodOfClient = () =>
  badInput(
    "bad-option",
    "waymark metrics",
    "--from and --to do not go with a CLIENT: a way is shown from its baseline on.",
    "Leave them out, or leave the client out.",
  );

export const periodReversed = () =>
  badInput(
    "bad-period",
    "waymark metrics",
    "The period ends before it starts.",
    "Give --from on or before --to.",
  );

export const neverObserved = (client: string) =>
  badInput(
    "not-observed",
    "CLIENT",
    `${client} is one of the clients; they have no relationship, and nothing has been observed of them.`,
    "There is no way to show before the first row in engagements.csv or observations.csv.",
  );

export const noClient = (client: string, known: readonly string[]) =>
  badInput("unknown-id", "CLIENT", "No client has this id.", didYouMean(client, known, "client"));

export const matchedCut = () =>
  badInput(
    "bad-number",
    "waymark metrics",
    "--matched is not a whole number from 0 to 10000.",
    "Write the match points at which the better matched begin, fixed before looking: --matched 7000.",
  );

export const nothingHidden = "A threshold of 1 hides nothing: single people can be seen in these tables.";

export const noMatchPoints = () =>
  badInput(
    "unknown-field",
    "waymark metrics",
    "This scheme has no match points or no endings, so that --matched has nothing to compare.",
    "Add match_points and ending to the engagement fields of its plugin.",
  );

export const matchedAlone = () =>
  badInput(
    "bad-option",
    "waymark metrics",
    "--matched is about all relationships that ended: it goes with --from and --to alone.",
    "Leave CLIENT, --by and --protocol out.",
  );

export const workingsAlone = () =>
  badInput(
    "bad-option",
    "waymark metrics",
    "--workings is of the whole report: it goes with --from and --to alone.",
    "Leave CLIENT, --by, --matched and --protocol out.",
  );

/** Said first wherever groups are shown with their exact counts. */
export const insideOnly =
  "For use inside the scheme only: groups are shown with exact counts, and small ones can identify people. To publish, use: waymark success publish";
