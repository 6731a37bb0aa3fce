import { badInput, longDay, WaymarkError } from "@waymark/core";
import type { Decision, DecisionRecord } from "@waymark/risk";
import { finding } from "@waymark/spreadsheets";
import type { PlannedRecord } from "../decisions/planned-record.js";

/** Everything that can be wrong with a file of decisions, and with how one is put on record. */
export const notRecord = (file: string, row: number) =>
  finding(
    { file, row },
    "not-a-record",
    "This line is not a record of a decision, or says the same thing twice.",
    "Take the file back from where a copy is kept; records are added by waymark decide alone.",
  );

export const cutRecord = (file: string, row: number) =>
  finding(
    { file, row },
    "record-cut",
    "The last line is cut off in the middle: the file was copied or written in part.",
    "Take the file back from where a copy is kept. If there is none, delete this line, and put its decision on record again with waymark decide.",
  );

/** What the engine refuses of a decision, with the option that says it. */
export function inOptions<T>(decide: () => T): T {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    const problems = error.problems.map((one) =>
      one.code === "exit-plan-missing"
        ? {
            ...one,
            path: "--exit-plan",
            hint: `${one.hint} Give it with --exit-plan, separated by semicolons.`,
          }
        : one,
    );
    throw new WaymarkError(problems);
  }
}

export const badNumber = () =>
  badInput(
    "bad-number",
    "waymark decide",
    "--corrects is not the number of a record.",
    "Write, for example, --corrects 3. waymark decide decisions lists them.",
  );

export const beingWritten = (file: string) =>
  badInput(
    "being-written",
    file,
    "Somebody else is putting a decision or an event on record.",
    "Try again when they have finished.",
  );

export const decideWhat = (usage: string) =>
  badInput(
    "missing-option",
    "waymark decide",
    "There is nothing to put on record.",
    `Give one of --decision, --advice and --duty. Usage: waymark ${usage}`,
  );

export const decideOnce = () =>
  badInput(
    "too-many-options",
    "waymark decide",
    "Several things would be put on record at once.",
    "Give one of --decision, --advice and --duty, and the others in a record of their own.",
  );

export const onlyDecision = (option: string) =>
  badInput(
    "option-out-of-place",
    "waymark decide",
    `The option ${option} goes with --decision or --advice.`,
    "Leave it out, or record a decision.",
  );

export const endedAlready = () =>
  badInput(
    "ended",
    "ENGAGEMENT",
    "This engagement has ended, so there is nothing left to decide of it.",
    "Only a duty can still be put on record as done: give --duty.",
  );

const whatOf = (one: Decision) => (one.kind === "duty done" ? `${one.duty} done` : one.decision);

/** What is put on record, as it was understood: above all the role, and what was said for it. A sentence or two a line. */
export function recordInWords({
  record: { number, engagement, decision, against },
  before,
}: PlannedRecord): string[] {
  const { by, role, roleSaid, on, corrects } = decision;
  const said = roleSaid === undefined ? "" : ` (given as “${roleSaid}”)`;
  const lines = [
    `Record ${number}: ${engagement}, ${whatOf(decision)}; ${against}.`,
    `By ${by}, in the role ${role}${said}, on ${longDay(on)}.`,
  ];
  if (corrects !== undefined) lines.push(`It corrects record ${corrects}, which stays and counts no more.`);
  if (before !== undefined)
    lines.push(
      `It takes the place of record ${before.number}: ${whatOf(before.decision)}, on ${longDay(before.decision.on)}.`,
    );
  return lines;
}

/**
 * What is on record now, in a sentence.
 *
 * @param titleOf what the scheme calls a duty
 */
export function onRecord(
  { engagement, decision, against }: DecisionRecord,
  titleOf: (duty: string) => string,
): string {
  const signed = `by ${decision.by}, ${decision.role}, on ${longDay(decision.on)}.`;
  if (decision.kind === "duty done")
    return `${engagement}: “${titleOf(decision.duty)}” is on record as done, ${signed}`;
  return decision.kind === "advice"
    ? `${engagement}: advice to ${decision.decision} is on record, ${signed}`
    : `${engagement}: the decision to ${decision.decision} is on record (${against}), ${signed}`;
}
