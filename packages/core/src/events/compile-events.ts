import * as z from "zod/mini";
import { type CompileContext, itemsOf } from "../compile/context.js";
import type { Field } from "../field/vocabulary.js";
import { didYouMean } from "../nearest.js";
import type { ProblemCode } from "../problem-codes.js";
import type { Problem } from "../problems.js";
import type { Role } from "../roles/role.js";
import { rolesWith } from "../roles/roles.js";
import { alwaysKnown, type EventWrite, eventSchema, referenceIn, type SchemeEvent } from "./event.js";

type Words = Pick<CompileContext, "words">["words"];

/** Checks what the events of the plugins name: records, fields, words, roles and one another’s names. */
export function compileEvents(
  context: Pick<CompileContext, "words" | "problems" | "section">,
  roles: readonly Role[],
): readonly SchemeEvent[] {
  const items = itemsOf(context, context.section("events", z.array(eventSchema)), "events");
  for (const { item, path } of items)
    context.problems.push(...new EventCheck(context.words, roles, item, path).problems());
  return items.map(({ item }) => item);
}

/** The kind of record that an operand or a find of an event stands for. */
export function kindNamed({ about, finds = [] }: SchemeEvent, name: string): string | undefined {
  return [...about, ...finds].find((one) => one.as === name)?.kind;
}

class EventCheck {
  private readonly found: Problem[] = [];

  constructor(
    private readonly words: Words,
    private readonly roles: readonly Role[],
    private readonly event: SchemeEvent,
    private readonly path: string,
  ) {}

  problems(): readonly Problem[] {
    const { about, asks = [], finds = [], refusals = [], writes, matter, says } = this.event;
    const names = [...alwaysKnown, ...[...about, ...asks, ...finds].map((one) => one.as)];
    for (const name of new Set(names.filter((one, i) => names.indexOf(one) !== i)))
      this.fail("defined-twice", "", `Two things are called ${name}.`, "Give each a name of its own.");
    for (const [i, { kind }] of about.entries()) this.fieldsOf(kind, `.about.${i}.kind`);
    for (const [i, { of }] of asks.entries()) this.field(of.split("."), `.asks.${i}.of`);
    for (const [i, { kind, where }] of finds.entries()) this.cells(kind, where, `.finds.${i}`);
    for (const [i, write] of writes.entries()) this.write(write, `.writes.${i}`);
    this.sentence(says, ".says");
    for (const [i, refusal] of refusals.entries()) {
      for (const key of ["ifAny", "ifNone"] as const)
        for (const name of refusal[key] ?? []) this.name(name, `.refusals.${i}.${key}`, true);
      for (const key of ["says", "hint"] as const) this.sentence(refusal[key], `.refusals.${i}.${key}`);
    }
    if (this.roles.length > 0 && rolesWith(this.roles, "decides", matter).length === 0) {
      const known = [...new Set(this.roles.flatMap(({ may }) => may.decides ?? []))];
      this.fail(
        "unknown-matter",
        ".matter",
        `No role decides on ${matter}.`,
        didYouMean(matter, known, "matter"),
      );
    }
    return this.found;
  }

  private fail(code: ProblemCode, at: string, message: string, hint: string): void {
    this.found.push({ code, path: `${this.path}${at}`, message, hint });
  }

  private write(write: EventWrite, at: string): void {
    for (const key of ["ifAny", "ifNone", "ifGiven"] as const)
      if (write[key] !== undefined) this.name(write[key], `${at}.${key}`);
    if ("add" in write) {
      this.cells(write.add, write.cells, at);
      return;
    }
    const kind = kindNamed(this.event, write.set);
    if (kind === undefined) this.name(write.set, `${at}.set`, true);
    else this.cells(kind, write.cells, at);
  }

  private fieldsOf(kind: string, at: string): readonly Field[] | undefined {
    const fields = this.words.fieldsOf.get(kind);
    const kinds = [...this.words.fieldsOf.keys()];
    if (!fields)
      this.fail("unknown-record", at, `There is no record ${kind}.`, didYouMean(kind, kinds, "record"));
    return fields;
  }

  private field([kind = "", id = ""]: readonly string[], at: string): Field | undefined {
    const fields = this.fieldsOf(kind, at);
    const field = fields?.find((one) => one.id === id);
    if (fields && !field) {
      const hint = didYouMean(
        id,
        fields.map((one) => one.id),
        "field",
      );
      this.fail("unknown-field", at, `There is no field ${kind}.${id}.`, hint);
    }
    return field;
  }

  private cells(kind: string, cells: EventWrite["cells"], at: string): void {
    if (!this.fieldsOf(kind, at)) return;
    for (const [id, cell] of Object.entries(cells)) {
      const here = `${at}.${id}`;
      const field = this.field([kind, id], here);
      const reference = referenceIn(cell);
      if (reference) {
        this.name(reference.name, here);
        const of = kindNamed(this.event, reference.name);
        if (reference.field !== undefined && of !== undefined) this.field([of, reference.field], here);
      } else if (cell !== "" && field?.values && !field.values.some((one) => one.id === cell)) {
        const known = field.values.map((one) => one.id);
        this.fail(
          "unknown-value",
          here,
          `${kind}.${id} has no value ${cell}.`,
          didYouMean(String(cell), known, "value"),
        );
      }
    }
  }

  private sentence(text: string, at: string): void {
    for (const [, name = ""] of text.matchAll(/\{([^}]*)\}/g)) this.name(name, at);
  }

  private name(name: string, at: string, isRecord = false): void {
    const { about, asks = [], finds = [] } = this.event;
    const records = [...about, ...finds].map((one) => one.as);
    const known = isRecord ? records : [...records, ...asks.map((one) => one.as), ...alwaysKnown];
    const first = name.split(".")[0] ?? "";
    if (!known.includes(first))
      this.fail(
        "unknown-name",
        at,
        `Nothing of the event is called ${first}.`,
        didYouMean(first, known, "name"),
      );
  }
}
