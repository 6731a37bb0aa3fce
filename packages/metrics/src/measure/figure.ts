import { listed } from "@waymark/core";
import type { CountedList } from "../compile/index.js";
import type { Row } from "./rows.js";

/**
 * The rows that a figure was computed from. Records with an id are named by it; observations and activity by their
 * place among the rows put in order, from 0 (see `tracer` for the rows as they came in).
 */
export interface Provenance {
  readonly list: CountedList;
  readonly role: "counted" | "out of" | "missing" | "per";
  readonly ids?: readonly string[];
  readonly places?: readonly number[];
}

/** One number of a report: what it is, how it was computed, from how many, and how sure to be. */
export interface Figure {
  /** The value; null where it is undefined, with `why`. */
  readonly value: number | null;
  readonly unit: string;
  /** How it was computed, in words. */
  readonly method: string;
  /** How many rows bear on it and are known. */
  readonly n: number;
  /** How many rows would bear on it but do not say. */
  readonly missing: number;
  /** 95% interval, where the figure is an estimate. */
  readonly interval: readonly [number, number] | null;
  /** Why there is a value and no interval, where one would be looked for. */
  readonly whyNoInterval?: string;
  /** The least and the most that the value could be, whatever the missing rows turn out to say. */
  readonly bounds?: readonly [number, number];
  /** Why there is no value. */
  readonly why?: string;
  /** The lists that it needs and that nobody keeps; left out where all are there. */
  readonly notKept?: readonly CountedList[];
  /** For a milestone: the day on which it was first reached. */
  readonly reached?: string;
  readonly rows: readonly Provenance[];
}

/** The rows of one list as provenance. */
export function provenance(list: CountedList, role: Provenance["role"], rows: readonly Row[]): Provenance {
  if (list === "observations" || list === "activity")
    return { list, role, places: rows.map(({ place }) => place).sort((a, b) => a - b) };
  return { list, role, ids: rows.map(({ record }) => String(record.id)).sort() };
}

/** A figure that has no value, with the reason. */
export function noFigure(unit: string, method: string, why: string): Figure {
  return { value: null, unit, method, n: 0, missing: 0, interval: null, why, rows: [] };
}

/** A figure of lists that nobody keeps: it has no value, which is not the same as 0. */
export function notKeptFigure(unit: string, method: string, lists: readonly CountedList[]): Figure {
  return {
    ...noFigure(unit, method, `Not kept: the caseload has no list of ${listed(lists)}.`),
    notKept: lists,
  };
}
