import { signal } from "@preact/signals";
import type { IntakeView } from "../engine/intake/view.js";
import type { Files } from "../engine/memory-disk.js";
import type { Answer, Asked, Question } from "../engine/protocol.js";
import { go } from "./place.js";
import { adopt, ask, isUnsaved, openFiles, today, tried } from "./state.js";

/** Files on their way in, as the engine reads them; undefined where there are none. */
export const intake = signal<IntakeView | undefined>(undefined);
/** Opens what was chosen, once somebody says that what is not saved may go; undefined where nothing waits. */
export const waiting = signal<(() => Promise<void>) | undefined>(undefined);

/** Does something that closes the caseload that is open, and asks first where something of it is not saved. */
async function closing(act: () => Promise<void>): Promise<void> {
  if (!isUnsaved()) return act();
  waiting.value = async () => {
    waiting.value = undefined;
    await act();
  };
  go("open");
}

/** Takes files that were chosen or dropped. */
export async function take(files: Files): Promise<void> {
  if (files.size === 0) return;
  if (intake.value !== undefined) return taken(files, true);
  return closing(() => taken(files, false));
}

/** Opens the example. */
export async function takeExample(example: () => Promise<Files>): Promise<void> {
  await closing(async () => {
    const files = await tried(example);
    if (files === undefined || !(await openFiles(files, "example"))) return;
    intake.value = undefined;
    go("today");
  });
}

async function taken(files: Files, isMore: boolean): Promise<void> {
  const found = await tried(() => ask("take", { files, today: today(), isMore }));
  if (found === undefined) return;
  if ("intake" in found) {
    intake.value = found.intake;
    go("open");
    return;
  }
  intake.value = undefined;
  await adopt(found.opened, "files");
  go("today");
}

type Saying = "intakeAnswer" | "intakeColumn" | "intakeMend" | "intakeUndo";

/** Says something of the files on their way in, and shows what follows. */
export async function sayOfIntake<Q extends Saying>(question: Q, given: Asked<Q>): Promise<void> {
  const view = await tried<Answer<Question>>(() => ask(question, given));
  if (view !== undefined) intake.value = view as IntakeView;
}

/** Opens what the files come to. */
export async function bringIn(): Promise<void> {
  const found = await tried(() => ask("bringIn", { today: today() }));
  if (found === undefined) return;
  intake.value = undefined;
  await adopt(found, "files");
  go("today");
}

/** Puts the files away again. */
export function leaveIntake(): void {
  intake.value = undefined;
}

/** Files of an input, by their paths. */
export async function chosen(list: Iterable<File>): Promise<Files> {
  const named = await Promise.all(
    [...list].map(async (file): Promise<[string, Uint8Array]> => {
      const path = file.webkitRelativePath.split("/").slice(1).join("/") || file.name;
      return [path, new Uint8Array(await file.arrayBuffer())];
    }),
  );
  return new Map(named);
}

/** Files and folders that were dropped, by their paths. */
async function dropped(items: Iterable<DataTransferItem>): Promise<Files> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: File[][] = await Promise.all(entries.map((entry) => filesIn(entry)));
  const [only] = entries;
  // The name of a single folder says nothing: it is the folder that is meant.
  const start = entries.length === 1 && only?.isDirectory ? only.fullPath.length + 1 : 1;
  const named = found.flat().map(async (file): Promise<[string, Uint8Array]> => {
    const path = (paths.get(file) ?? `/${file.name}`).slice(start);
    return [path, new Uint8Array(await file.arrayBuffer())];
  });
  return new Map(await Promise.all(named));
}

const paths = new WeakMap<File, string>();

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((give, fail) => (entry as FileSystemFileEntry).file(give, fail));
    paths.set(file, entry.fullPath);
    return [file];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((give, fail) => reader.readEntries(give, fail));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map((one) => filesIn(one)))).flat();
}

addEventListener("dragover", (event) => {
  if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
});

addEventListener("drop", (event) => {
  const items = event.dataTransfer?.items;
  if (items === undefined || !event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  void tried(() => dropped(items)).then((files) => files && take(files));
});
