import { readFileSync } from "node:fs";
import { type Folder, nodeDisk } from "@waymark/cli";
import {
  openCaseload,
  type PlannedEvent,
  planEvent,
  planUndo,
  type RawRecord,
  WaymarkError,
} from "@waymark/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { appendChanges } from "../../packages/folder/src/events/append.js";
import { previewOf } from "../../packages/folder/src/events/preview.js";
import { eventFiles, happenings, readIn } from "./support/events.js";
import { folderWith } from "./support/world.js";

const signed = { by: "P-1", role: "Project Manager", reason: "Told us; “by phone”,\nas agreed." };
const days = ["2026-09-01", "2026-09-15", "2026-09-30"];

interface Step {
  readonly at?: number;
  readonly undo?: number;
  readonly day: string;
}

/** What somebody may do next: an event, with the ids and days as they come, or the undoing of an earlier one. */
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ at: fc.nat(happenings.length - 1), day: fc.constantFrom(...days) }) },
  {
    weight: 1,
    arbitrary: fc.record({ undo: fc.integer({ min: 1, max: 8 }), day: fc.constantFrom(...days) }),
  },
);

/** A folder with what was put on record since it was read. */
const withRows = (folder: Folder, rows: readonly RawRecord[]): Folder => {
  const { tables } = folder.caseload;
  const caseload = openCaseload(folder.model, { ...tables, changes: [...(tables.changes ?? []), ...rows] });
  return { ...folder, caseload, read: caseload.records };
};

function planned({ caseload }: Folder, one: Step): PlannedEvent {
  if (one.undo !== undefined) return planUndo(caseload, `EV-00${one.undo}`, { ...signed, on: one.day });
  const [kind, words] = happenings[one.at!]!;
  const first = words.findIndex((word) => word.startsWith("--"));
  const about = first < 0 ? words : words.slice(0, first);
  const options = new Map<string, string>();
  for (let i = about.length; i < words.length; i += 2)
    options.set(words[i]!.slice(2).replaceAll("-", "_"), words[i + 1]!);
  const given = { ...signed, on: one.day, until: options.get("until"), about, asks: options };
  return planEvent(caseload, kind, given);
}

/** Puts one thing on record where it is not refused; gives the folder as it is then. */
function put(root: string, folder: Folder, one: Step): Folder | undefined {
  try {
    const plan = planned(folder, one);
    previewOf(folder, plan);
    appendChanges(nodeDisk(root), "in", "changes.csv", plan.rows);
    return withRows(folder, plan.rows);
  } catch (error) {
    if (error instanceof WaymarkError) return undefined;
    throw error;
  }
}

const bytes = (root: string): string => {
  try {
    return readFileSync(`${root}/in/changes.csv`, "latin1");
  } catch {
    return "";
  }
};

it("leaves every earlier row as it was and the caseload readable, whatever happens and is undone", () => {
  let [written, refused] = [0, 0];
  const start = readIn(folderWith(eventFiles));
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 6 }), (steps) => {
      const root = folderWith(eventFiles);
      let folder = start;
      for (const one of steps) {
        const before = bytes(root);
        const after = put(root, folder, one);
        folder = after ?? folder;
        if (after) written += 1;
        else refused += 1;
        expect(bytes(root).startsWith(before)).toBe(true);
      }
      const { changes, ...read } = readIn(root).read;
      const { changes: known, ...records } = folder.read;
      expect({ ...read }).toEqual({ ...records });
      expect(changes).toEqual(known);
      // The last first: what rests on another is undone before it.
      const events = new Set(changes!.map(({ event }) => Number(String(event).slice(3))));
      for (const undo of [...events].sort((a, b) => b - a))
        folder = put(root, folder, { undo, day: "2026-09-30" }) ?? folder;
      expect(recordsOf(folder)).toEqual(recordsOf(start));
      for (const [file, text] of Object.entries(eventFiles))
        expect(readFileSync(`${root}/${file}`, "utf8")).toBe(text);
    }),
    { numRuns: 20, seed: 14 },
  );
  expect(written).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(5);
});

const recordsOf = ({ read: { changes: _, ...records } }: Folder) => ({ ...records });
