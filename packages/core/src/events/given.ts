import type { Caseload } from "../caseload/caseload.js";
import { isGoingOn } from "../caseload/going-on.js";
import { dayOf } from "../days.js";
import type { RecordValues } from "../formula/index.js";
import { didYouMean, nearestId } from "../nearest.js";
import type { ProblemCode } from "../problem-codes.js";
import type { Problem } from "../problems.js";
import { readValue } from "../record/read-record.js";
import type { Role } from "../roles/role.js";
import { mayIn, roleNamed, rolesWith } from "../roles/roles.js";
import { capital, withArticle } from "../words.js";
import { cellText } from "./cell-text.js";
import type { SchemeEvent } from "./event.js";

/** What somebody says of an event: which records, when, and who puts it on record. */
export interface EventGiven {
  /** The ids that the event is about, in the order in which it asks for them. */
  readonly about: readonly string[];
  /** The day on which it happened, as people write days. */
  readonly on: string;
  /** Its last day, where it has one. */
  readonly until?: string | undefined;
  readonly by: string;
  readonly role: string;
  readonly reason: string;
  /** What the event asks for beside, by name. */
  readonly asks?: ReadonlyMap<string, string>;
}

/** Who puts an event on record: every event and every undoing has these. */
export interface Signed {
  readonly on: number;
  readonly until: number | null;
  readonly by: string;
  /** The role as the scheme calls it, and what was said where that was another name. */
  readonly role: string;
  readonly roleSaid: string | null;
  readonly reason: string;
}

const problem = (code: ProblemCode, path: string, message: string, hint: string): Problem => ({
  code,
  path,
  message,
  hint,
});

/** Reads when, who, in which role and why, and says everything that is wrong with them. */
export function readSigned(
  roles: readonly Role[],
  given: Omit<EventGiven, "about" | "asks">,
  matter: string | undefined,
  problems: Problem[],
): Signed {
  const day = (name: "on" | "until"): number | null => {
    const text = (given[name] ?? "").trim();
    const found = dayOf(text);
    if (text === "" && name === "on")
      problems.push(problem("missing-option", "--on", "The day is missing.", "Write --on 31/01/2026."));
    else if (text !== "" && found === undefined)
      problems.push(
        problem(
          "bad-day",
          `--${name}`,
          `--${name}: this is not a day in the calendar.`,
          "Write 2026-01-31 or 31/01/2026.",
        ),
      );
    return found ?? null;
  };
  const text = (name: "by" | "reason", hint: string): string => {
    const said = given[name].trim();
    if (said === "") problems.push(problem("missing-option", `--${name}`, `--${name} is missing.`, hint));
    else if (/^[=＝]/u.test(said) || said.length > 4_000)
      problems.push(
        problem("bad-value", `--${name}`, `--${name} cannot be put on record.`, "Say it in a sentence."),
      );
    return said;
  };
  const [on, until] = [day("on"), day("until")];
  if (on !== null && until !== null && until < on)
    problems.push(
      problem("ends-before-it-starts", "--until", "--until is before --on.", "Correct one of the two days."),
    );
  const by = text("by", "Write a pseudonym or a post, not a name: --by P-01.");
  const reason = text("reason", 'Say why, or how it is known: --reason "She told us."');
  const said = given.role.trim();
  const found = roleNamed(roles, said);
  const can = (matter === undefined ? roles : rolesWith(roles, "decides", matter)).map(({ title }) => title);
  if (said === "")
    problems.push(
      problem(
        "missing-option",
        "--role",
        "--role is missing.",
        can.length > 0 ? `Say in which role: ${can.join(", ")}.` : "Say in which role they do so.",
      ),
    );
  else if (roles.length > 0 && found === undefined)
    problems.push(
      problem(
        "unknown-role",
        "--role",
        "The scheme has no such role.",
        didYouMean(
          said,
          roles.map(({ title }) => title),
          "role",
        ),
      ),
    );
  else if (matter !== undefined && !mayIn(roles, said, "decides", matter))
    problems.push(
      problem(
        "role-may-not-decide",
        "--role",
        `${capital(withArticle(found?.title ?? said))} may not put this on record.`,
        `It is for: ${can.join(", ")}.`,
      ),
    );
  const role = found?.title ?? said;
  const isOther = found !== undefined && said !== found.title && said !== found.id;
  return { on: on ?? 0, until, by, role, roleSaid: isOther ? said : null, reason };
}

/** The records that an event is about, found by their ids; what is not there is named with the nearest. */
export function recordsAbout(
  { model, rows }: Caseload,
  event: SchemeEvent,
  { about }: EventGiven,
  on: number,
  problems: Problem[],
): ReadonlyMap<string, RecordValues> {
  const found = new Map<string, RecordValues>();
  event.about.forEach(({ as: name, kind, goesOn }, i) => {
    const { list } = model.tables.find((one) => one.kind === kind)!;
    const id = about[i]?.trim() ?? "";
    const noun = model.tables.find((one) => one.kind === kind)!.title.toLowerCase();
    if (id === "") {
      problems.push(
        problem(
          "missing-argument",
          name,
          `The id of the ${noun} is missing.`,
          `For example: ${event.example}`,
        ),
      );
      return;
    }
    const record = (rows[list] ?? []).find((one) => one.id === id);
    if (record === undefined) {
      const ids = (rows[list] ?? []).map((one) => String(one.id));
      const near = nearestId(id, ids);
      const hint = near === undefined ? didYouMean(id, ids, noun) : `Did you mean ${near}?`;
      problems.push(problem("unknown-id", name, `There is no ${noun} ${id.slice(0, 60)}.`, hint));
    } else if (goesOn && !isGoingOn(record, on)) {
      const hint = "Name one that continues. If its end was put on record by mistake, undo that event.";
      problems.push(problem("ended", name, `${id} has ended by then.`, hint));
    } else found.set(name, record);
  });
  const ids = [...found.values()].map(({ id }) => id);
  if (new Set(ids).size < ids.length)
    problems.push(
      problem("same-twice", event.about[1]?.as ?? "", "Both are the same.", "Name two different ones."),
    );
  return found;
}

/** What the event asks for, as tables hold it. */
export function readAsks(
  { model, rows }: Caseload,
  { asks = [] }: SchemeEvent,
  given: EventGiven,
  on: number,
  problems: Problem[],
): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const { as: id, of, says, required, notBefore } of asks) {
    const name = `--${id.replaceAll("_", "-")}`;
    const text = given.asks?.get(id)?.trim() ?? "";
    const field = model.fields.get(of)!;
    if (text === "") {
      if (required) problems.push(problem("missing-option", name, `${name} is missing.`, `It says ${says}.`));
      continue;
    }
    const before = problems.length;
    const value = readValue(model, field, text, name, problems);
    const cell = cellText(field, value);
    if (problems.length > before) continue;
    if (notBefore === "on" && typeof value === "number" && value < on) {
      const message = `${name} is before --on.`;
      problems.push(problem("ends-before-it-starts", name, message, "Correct one of the two days."));
      continue;
    }
    const list = model.tables.find(({ kind }) => kind === field.refersTo)?.list;
    const ids = list === undefined ? [] : (rows[list] ?? []).map((one) => String(one.id));
    if (list !== undefined && cell !== null && !ids.includes(cell)) {
      const near = nearestId(cell, ids);
      const hint = near === undefined ? didYouMean(cell, ids, field.refersTo!) : `Did you mean ${near}?`;
      problems.push(problem("unknown-id", name, `${name}: there is no such ${field.refersTo}.`, hint));
    } else if (cell !== null) read.set(id, cell);
  }
  return read;
}
