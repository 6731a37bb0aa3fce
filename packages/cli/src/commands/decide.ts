import { dayOf, dayText } from "@waymark/core";
import {
  appendDecision,
  decisionsFile,
  type Folder,
  type PlannedRecord,
  planRecord,
  readFolder,
  sayDecisions as say,
  withCaseloadLocked,
} from "@waymark/folder";
import type { Decision, DecisionRecord } from "@waymark/risk";
import { printDocument } from "../terminal/document.js";
import { tame } from "../terminal/style.js";
import { type Command, type Given, jsonOption, openFolder } from "./command.js";
import { usageOf } from "./usage.js";

/** `waymark decide`: put a decision on record, at the end of a chain that shows every later change. */
export const decideCommand: Command = {
  name: "decide",
  group: "decide",
  summary: "put a decision, an advice or a required action on record",
  examples: [
    'waymark decide my-scheme E-007 --decision "pause and review" --by P-7 \\\n' +
      '--role "Project Manager" --on 2026-09-30 --reason "Both are exhausted."',
  ],
  operands: ["CASELOAD", "ENGAGEMENT"],
  options: [
    {
      name: "decision",
      value: "WORDS",
      summary: "a word of the scheme’s advice, such as pause and review",
    },
    { name: "advice", value: "WORDS", summary: "the same, from somebody who may advise and not decide" },
    { name: "duty", value: "DUTY", summary: "a duty that was done: its id" },
    { name: "by", value: "WHO", required: true, summary: "a pseudonym or a post, not a name" },
    {
      name: "role",
      value: "ROLE",
      required: true,
      summary: "the role in which they decide, as Project Manager",
    },
    { name: "on", value: "DAY", required: true, summary: "the day, as 2026-01-31" },
    { name: "reason", value: "WHY", required: true, summary: "why, in a sentence" },
    { name: "conditions", value: "LIST", summary: "conditions, separated by semicolons" },
    { name: "exit-plan", value: "LIST", summary: "answers to the exit checklist, separated by semicolons" },
    { name: "corrects", value: "N", summary: "the number of an earlier record that this one puts right" },
    { name: "yes", short: "y", summary: "put it on record without being asked at a terminal" },
    jsonOption,
  ],
  async run(context) {
    const { world, given, progress } = context;
    const decision = readDecision(given);
    const [caseload = ".", id = ""] = given.operands;
    if (world.disk.kind(caseload) !== "folder") openFolder(context);
    const isData = given.options.has("json");
    const isAsked = world.confirm !== undefined && !isData && !given.options.has("yes");
    const shown = isAsked ? planned(openFolder(context), decision, id) : undefined;
    progress.done();
    if (shown) world.stdout.write(sayRecord(shown));
    if (shown && !(await world.confirm?.("Put it on record?"))) {
      world.stderr.write("Nothing was written.\n");
      return 1;
    }
    const { record } = withCaseloadLocked(world.disk, caseload, decisionsFile, () => {
      const folder = shown ? readFolder(world.disk, caseload, world.today) : openFolder(context);
      const found = planned(folder, decision, id);
      if (!shown && !isData) world.stdout.write(sayRecord(found));
      appendDecision(world.disk, caseload, found.record);
      return found;
    });
    progress.done();
    if (isData) printDocument(world, record);
    else world.stdout.write(sayWritten(shown?.record ?? record, record));
    return 0;
  },
};

/** What is put on record, as it was understood, before somebody agrees to it. */
function sayRecord(planned: PlannedRecord): string {
  return say
    .recordInWords(planned)
    .map((line) => `${tame(line)}\n`)
    .join("");
}

/** That it is on record; where another came in between, under which number. */
function sayWritten(shown: DecisionRecord, { number, hash }: DecisionRecord): string {
  const other =
    number === shown.number ? "" : `Another was put on record meanwhile: this one is record ${number}.\n`;
  return `${other}Keep this head elsewhere, on paper will do:
${hash}
`;
}

function planned(folder: Folder, decision: Decision, id: string): PlannedRecord {
  return say.inOptions(() => planRecord(folder, decision, id));
}

/** A day as the tables have it, 30/09/2026 among them, as 2026-09-30; what is no day stays as it is, to be refused. */
function dayAsWritten(text: string): string {
  const day = dayOf(text.trim());
  return day === undefined ? text : dayText(day);
}

function readDecision({ options }: Given): Decision {
  const text = (name: string): string | undefined => {
    const value = options.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const kinds = ["decision", "advice", "duty"].filter((name) => options.has(name));
  if (kinds.length === 0) throw say.decideWhat(usageOf(decideCommand));
  if (kinds.length > 1) throw say.decideOnce();
  const corrects = text("corrects");
  if (corrects !== undefined && !/^[1-9]\d{0,8}$/.test(corrects)) throw say.badNumber();
  const signed = {
    by: text("by") ?? "",
    role: text("role") ?? "",
    on: dayAsWritten(text("on") ?? ""),
    reason: text("reason") ?? "",
    ...(corrects === undefined ? {} : { corrects: Number(corrects) }),
  };
  const duty = text("duty");
  if (duty !== undefined) {
    for (const name of ["conditions", "exit-plan"])
      if (options.has(name)) throw say.onlyDecision(`--${name}`);
    return { kind: "duty done", duty, ...signed };
  }
  const [conditions, exitPlan] = [listed(text("conditions")), listed(text("exit-plan"))];
  return {
    kind: kinds[0] === "advice" ? "advice" : "decision",
    // The engine says what can be decided, and likens a misspelt word.
    decision: (text("decision") ?? text("advice")) as Extract<Decision, { kind: "decision" }>["decision"],
    ...(conditions.length > 0 ? { conditions } : {}),
    ...(exitPlan.length > 0 ? { exitPlan } : {}),
    ...signed,
  };
}

function listed(text: string | undefined): string[] {
  return (text ?? "")
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
