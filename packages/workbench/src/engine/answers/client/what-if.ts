import {
  type Caseload,
  cellText,
  compile,
  dayText,
  type Field,
  type Model,
  openCaseload,
  WaymarkError,
} from "@waymark/core";
import { explainer, type Match, matching, matchingOf, shortlist } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { risk } from "@waymark/risk";
import type { Desk } from "../../desk.js";

/** What may be asked: what if a fact, a wish or a weight were another. */
export interface WhatIfForm {
  readonly facts: readonly WhatIfFact[];
  readonly wishes: readonly WhatIfWish[];
  readonly weights: readonly { readonly factor: string; readonly title: string; readonly weight: number }[];
}

/** A fact of the client that matching reads, as its cell says it now. */
export interface WhatIfFact {
  readonly field: string;
  readonly title: string;
  readonly text: string;
  /** Whether several may be chosen. */
  readonly isSeveral: boolean;
  readonly values: readonly { readonly id: string; readonly title: string }[];
}

/** What a client may ask for on one factor; the choices are as the cell of wishes would say them. */
export interface WhatIfWish {
  readonly factor: string;
  readonly title: string;
  readonly now: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
}

/** What is changed, for the client alone; nothing is put on record. */
export interface Changed {
  readonly client: string;
  /** Cells of the client, by field, as a table holds them. */
  readonly facts: Readonly<Record<string, string>>;
  /** Wishes, by factor, as a cell holds them; an empty one takes the wish back. */
  readonly wishes: Readonly<Record<string, string>>;
  readonly weights: Readonly<Record<string, number>>;
}

/** The mentors of the client ranked again. */
export interface WhatIfView {
  readonly eligible: { readonly before: number; readonly after: number };
  readonly mentors: readonly WhatIfMentor[];
  /** What the client asks then. */
  readonly wishes: readonly string[];
}

/** One mentor on the new shortlist, with where they stood before. */
export interface WhatIfMentor {
  readonly mentor: string;
  readonly fit: string;
  readonly place: number;
  /** The place before; null where not eligible then. */
  readonly before: number | null;
  /** Why, in the main sentences. */
  readonly says: string;
}

/** So many mentors are shown. */
const shown = 8;

const wishField = "wishes";

/** What may be changed, with how it is now; null where the referral is closed. */
export function whatIfForm(desk: Desk, client: string): WhatIfForm | null {
  const { model, caseload } = desk.open();
  const row = caseload.rows.clients.find(({ id }) => id === client);
  if (row === undefined || !desk.view().shortlistOf.has(client)) return null;
  const { factors, rules } = matchingOf(model);
  const read = new Set([...factors, ...rules].flatMap(({ reads }) => reads));
  const facts = (model.fieldsOf.get("client") ?? []).filter(
    ({ id, kind, values = [] }) =>
      read.has(`client.${id}`) && id !== wishField && (values.length > 0 || kind === "boolean"),
  );
  const counting = factors.filter(({ weight, mode }) => weight > 0 && mode !== "off");
  return {
    facts: facts.map((field) => ({
      field: field.id,
      title: field.title,
      text: cellText(field, row[field.id]) ?? "",
      isSeveral: field.kind === "categories",
      values: valuesOf(field),
    })),
    wishes: wishesOf(model, wishCell(model, row[wishField])),
    weights: counting.map(({ id, factor, weight }) => ({ factor: id, title: factor.title, weight })),
  };
}

function valuesOf({ kind, values = [] }: Field): WhatIfFact["values"] {
  if (kind === "boolean")
    return [
      { id: "yes", title: "yes" },
      { id: "no", title: "no" },
    ];
  return values.map(({ id, title }) => ({ id, title }));
}

/** The wishes of a cell, each as it is written. */
function wishCell(model: Model, cell: unknown): string[] {
  const field = model.fields.get(`client.${wishField}`);
  const text = field === undefined ? null : cellText(field, cell as Parameters<typeof cellText>[1]);
  return (text ?? "").split(";").filter((wish) => wish.includes(":"));
}

function wishesOf(model: Model, now: readonly string[]): WhatIfWish[] {
  const words = model.fields.get(`client.${wishField}`)?.values ?? [];
  return matchingOf(model).factors.flatMap(({ id, factor }) => {
    const named = model.fields.get(`mentor.${factor.named?.field}`)?.values ?? [];
    return [
      {
        factor: id,
        title: factor.title,
        now: now.find((wish) => factorOf(wish) === id) ?? "",
        choices: [
          ...words.map((word) => ({ id: `${id}:${word.id}`, title: word.title })),
          ...named.flatMap((value) =>
            words
              .filter(({ id: word }) => word !== "any")
              .map((word) => ({
                id: `${id}=${value.id}:${word.id}`,
                title: `${value.title}: ${word.title}`,
              })),
          ),
        ],
      },
    ];
  });
}

const factorOf = (wish: string) => wish.split(/[=:]/)[0]?.trim() ?? "";

/**
 * The client’s mentors ranked as if some facts, wishes or weights were others.
 *
 * @throws WaymarkError for what cannot be read
 */
export function whatIf(desk: Desk, changed: Changed): WhatIfView {
  const { model, caseload } = desk.open();
  const { client } = changed;
  const before = explainer(model, caseload).order(client);
  const [then, later] = [weighed(desk, changed.weights), desk.open().caseload.tables];
  const rows = changeRows(model, caseload, changed);
  const opened = openCaseload(then, { ...later, changes: [...(later.changes ?? []), ...rows] });
  const open = desk.view().shortlists.map((one) => one.client);
  const at = open.indexOf(client);
  const [list] = at < 0 ? [] : shortlist(then, opened, { top: shown, share: [at, at + 1] });
  if (list === undefined) throw new WaymarkError([]);
  return {
    eligible: { before: before.length, after: list.eligible },
    mentors: list.matches.map((match, i) => mentorThen(match, i + 1, before)),
    wishes: list.wishes.map(({ says }) => says),
  };
}

function mentorThen(match: Match, place: number, before: readonly string[]): WhatIfMentor {
  const was = before.indexOf(match.mentor);
  const best = [...match.contributions].sort((a, b) => b.points - a.points).slice(0, 2);
  return {
    mentor: match.mentor,
    fit: match.fit,
    place,
    before: was < 0 ? null : was + 1,
    says: best.map(({ says }) => says).join(" "),
  };
}

function weighed(desk: Desk, weights: Changed["weights"]): Model {
  const { model, policy } = desk.open();
  const entries = Object.entries(weights);
  if (entries.length === 0) return model;
  const { factors = {}, ...rest } = policy as { factors?: Record<string, object> };
  const changed = Object.fromEntries(entries.map(([id, weight]) => [id, { ...factors[id], weight }]));
  return compile(
    { ...rest, factors: { ...factors, ...changed } },
    { plugins: model.plugins, subjects: [matching, metrics, risk] },
  );
}

/** The changed cells as rows of an event that nobody puts on record: it counts after every other. */
function changeRows(
  model: Model,
  { rows }: Caseload,
  { client, facts, wishes }: Changed,
): Record<string, string>[] {
  const cells: Record<string, string> = { ...facts };
  if (Object.keys(wishes).length > 0) {
    const row = rows.clients.find(({ id }) => id === client);
    const kept = wishCell(model, row?.[wishField]).filter((wish) => wishes[factorOf(wish)] === undefined);
    const all = [...kept, ...Object.values(wishes)].filter((wish) => wish !== "");
    cells[wishField] = all.join(";") || "none";
  }
  const day = dayText(model.today);
  return Object.entries(cells).map(([field, value]) => ({
    event: "EV-999999999",
    kind: "what-if",
    date: day,
    list: "clients",
    record: client,
    field,
    value,
    from: day,
    by: "page",
    role: "page",
    reason: "what if",
  }));
}
