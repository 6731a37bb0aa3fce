import { signal } from "@preact/signals";
import type { Problem } from "@waymark/core";
import type { Opened } from "../engine/answers/opened.js";
import type { Files } from "../engine/memory-disk.js";
import type { Answer, Asked, Question } from "../engine/protocol.js";
import { words } from "../words/index.js";
import { startEngine } from "./carried.js";
import { Engine, Mendable, Stopped } from "./engine.js";

const engine = new Engine(startEngine);

/** The caseload that is open; undefined before there is one. */
export const opened = signal<Opened | undefined>(undefined);
/** Counts up whenever what the engine would answer may have changed. */
export const edition = signal(0);
/** What the engine is doing; empty where it waits. */
export const step = signal("");
/** What went wrong with the last thing that was asked for; empty where nothing did. */
export const problems = signal<readonly Problem[]>([]);
/** A fault of ours. */
export const fault = signal("");
/** What was done last, for the bar that offers to take it back; empty where it is put away. */
export const lastDone = signal("");
/** Where the caseload came from. */
export const source = signal<"example" | "files" | undefined>(undefined);

/** Who acts, as they said the last time: kept while the page is open, and nowhere else. */
export const signedBy = signal<{ readonly by: string; readonly role: string }>({ by: "", role: "" });

let files: Files = new Map();
/** The files as they are saved, for the engine that is started again. */
let saved: Files = new Map();

/** Asks the engine, and shows what it is doing while it does. */
export async function ask<Q extends Question>(question: Q, given: Asked<Q>): Promise<Answer<Q>> {
  try {
    return await engine.ask(question, given, (now) => {
      step.value = now;
    });
  } finally {
    step.value = "";
  }
}

/** Does something; what can be mended and what failed is shown, and undefined given. */
export async function tried<T>(act: () => Promise<T>): Promise<T | undefined> {
  problems.value = [];
  fault.value = "";
  try {
    return await act();
  } catch (error) {
    if (error instanceof Mendable) problems.value = error.problems;
    else if (!(error instanceof Stopped))
      fault.value = error instanceof Error ? error.message : String(error);
    return undefined;
  }
}

/** The caseload is laid in this folder, as the engine expects it. */
const folder = "caseload";

/** Opens files as a caseload, by their names in its folder. */
export async function openFiles(named: Files, from: "example" | "files"): Promise<boolean> {
  files = new Map([...named].map(([name, bytes]) => [`${folder}/${name}`, bytes]));
  const found = await tried(() => ask("open", { files, today: today() }));
  if (found === undefined) return false;
  await adopt(found, from);
  return true;
}

/** Shows a caseload that the engine has opened. */
export async function adopt(found: Opened, from: "example" | "files"): Promise<void> {
  files = (await tried(() => ask("files", null))) ?? files;
  if (!found.isNew) saved = files;
  opened.value = found;
  source.value = from;
  lastDone.value = "";
  edition.value++;
}

/** What was put on record is saved: the engine no longer takes it back as if it had never been. */
export async function adoptSaved(): Promise<void> {
  opened.value = await tried(() => ask("saved", null));
  saved = files;
  lastDone.value = "";
  edition.value++;
}

/** Whether something would be lost if the page were closed. */
export function isUnsaved(): boolean {
  return opened.value !== undefined && (opened.value.isNew || opened.value.done.length > 0);
}

addEventListener("beforeunload", (event) => {
  if (isUnsaved()) event.preventDefault();
});

/** Stops what is being worked out, and opens the caseload again as it stands. */
export async function stop(): Promise<void> {
  engine.stop();
  step.value = "";
  if (opened.value !== undefined && files.size > 0) {
    const unsaved = isUnsaved() ? { saved } : {};
    opened.value = await tried(() => ask("open", { files, today: today(), ...unsaved }));
    edition.value++;
  }
}

/** Something was put on record: what the screens show is asked for again. */
export async function changed(says: string): Promise<void> {
  opened.value = await tried(() => ask("opened", null));
  files = (await tried(() => ask("files", null))) ?? files;
  lastDone.value = says;
  edition.value++;
}

/** Takes the last thing back. */
export async function undo(): Promise<void> {
  const says = await tried(() => ask("undo", null));
  if (says === undefined || says === null) return;
  await changed("");
  lastDone.value = words().takenBack(says);
}

/** The day of this machine, as 2026-01-31. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
