import {
  dayOf,
  type EventGiven,
  openCaseload,
  type PlannedEvent,
  planEvent,
  planUndo,
  type RawRecord,
  WaymarkError,
} from "@waymark/core";
import {
  appendChanges,
  buildOutputs,
  changesFile,
  checkEvent,
  computeResults,
  type Folder,
  modelOn,
  type Preview,
  type Progress,
  previewOf,
  readFolder,
} from "@waymark/folder";
import { look, type Results, type View } from "@waymark/report";
import { type Files, type MemoryDisk, memoryDisk } from "./memory-disk.js";

/** The caseload lies here on the disk in memory, and the results beside it. */
export const caseloadFolder = "caseload";

/** How long a shortlist is, as with the command where nothing else is asked. */
const top = 5;

/** What is shown before is what a run finds afterwards. */
const asARun = { isFresh: true };

/** One thing that was put on record at this desk and is not saved yet. */
export interface Done {
  /** What happened, in a sentence. */
  readonly says: string;
  /** What the disk held before it. */
  readonly before: Files;
}

/** An event of the scheme with what is given for it. */
export interface Given {
  readonly kind: string;
  readonly given: EventGiven;
}

/** Who puts something on record, when, in which role and why. */
export interface Signature {
  readonly on: string;
  readonly by: string;
  readonly role: string;
  readonly reason: string;
}

/**
 * A caseload on which somebody works. Its files are read by what the command reads them with, and what is put on
 * record goes into them as the command would put it: a row more, never one edited.
 */
export class Desk {
  private folder: Folder | undefined;
  private found: Results | undefined;
  private seen: View | undefined;
  private history: Done[] = [];

  constructor(
    private disk: MemoryDisk,
    private readonly progress: Progress,
    /** The day of the machine, as 2026-01-31: to ask where the policy’s lies far from it, never for a result. */
    private readonly today: string,
  ) {}

  /** @throws WaymarkError with every problem of every file, each with file, row and column. */
  open(): Folder {
    if (this.folder === undefined) {
      this.progress.step("Reading the caseload");
      this.folder = readFolder(this.disk, caseloadFolder, this.today);
    }
    return this.folder;
  }

  /** Everything that a run finds out. */
  results(): Results {
    this.found ??= computeResults(this.open(), top, this.progress);
    return this.found;
  }

  /** The results with their look-ups. */
  view(): View {
    this.seen ??= look(this.open().model, this.results());
    return this.seen;
  }

  /** What was put on record and is not saved yet, the first first. */
  done(): readonly Done[] {
    return this.history;
  }

  /** What is on the disk now. */
  files(): Files {
    return this.disk.files();
  }

  /** Plans an event, and says who else would move and why. Nothing is put on record. */
  plan(kind: string, given: EventGiven): Planned {
    return this.preview(this.planned(kind, given));
  }

  /** What several events would change together, one after the other. Nothing is put on record. */
  planAll(events: readonly Given[]): Preview {
    const folder = this.open();
    const rows: RawRecord[] = [];
    let last: PlannedEvent | undefined;
    for (const { kind, given } of events) {
      last = this.planned(kind, given, rows);
      rows.push(...last.rows);
    }
    if (last === undefined) throw new Error("No event is given.");
    this.progress.step("Allocating before and after");
    return previewOf(folder, { ...last, rows }, asARun);
  }

  /** Puts several events on record, each as the caseload stands after the one before: all of them or none. */
  put(events: readonly Given[]): void {
    const before = this.disk.files();
    const says: string[] = [];
    try {
      for (const { kind, given } of events) {
        const planned = this.planned(kind, given);
        checkEvent(this.open(), planned);
        this.append(planned);
        says.push(planned.says);
      }
    } catch (error) {
      this.restore(before);
      throw error;
    }
    this.history.push({ says: says.join(" "), before });
  }

  /** Takes back an event that is on record, by a later row. */
  putUndo(event: string, signature: Signature): void {
    const before = this.disk.files();
    const planned = planUndo(this.open().caseload, event, signature);
    checkEvent(this.open(), planned);
    this.append(planned);
    this.history.push({ says: planned.says, before });
  }

  /** Takes back the last thing that was put on record at this desk and not saved: as if it had never been. */
  undo(): Done | undefined {
    const last = this.history.pop();
    if (last !== undefined) this.restore(last.before);
    return last;
  }

  /** Changes the files by something other than an event, as a decision on a risk. */
  change(says: string, act: (disk: MemoryDisk) => void): void {
    const before = this.disk.files();
    try {
      act(this.disk);
      this.forget();
      this.open();
    } catch (error) {
      this.restore(before);
      throw error;
    }
    this.history.push({ says, before });
  }

  /** What was put on record until now is saved: it can no longer be taken back as if it had never been. */
  saved(): void {
    this.history = [];
  }

  /** The files that `waymark run` would write. */
  outputs(): Files {
    const outputs = buildOutputs(this.open(), this.results(), this.disk);
    const written = memoryDisk(new Map());
    for (const [name, output] of outputs) {
      this.progress.step(`Writing ${name}`);
      written.fill(name, output);
    }
    return written.files();
  }

  /** Plans an event; `rows` are those of events planned before it, which are not on record yet. */
  private planned(kind: string, given: EventGiven, rows: readonly RawRecord[] = []): PlannedEvent {
    const folder = this.open();
    const { tables } = folder.caseload;
    const model = modelOn(folder, dayOf(given.on) ?? folder.model.today);
    const caseload =
      rows.length === 0 ? folder.caseload : { ...tables, changes: [...(tables.changes ?? []), ...rows] };
    return planEvent(openCaseload(model, caseload), kind, given);
  }

  private preview(event: PlannedEvent): Planned {
    this.progress.step("Allocating before and after");
    return { event, preview: previewOf(this.open(), event, asARun) };
  }

  private append({ rows }: PlannedEvent): void {
    const file = changesFile(this.disk, caseloadFolder, this.open().model);
    appendChanges(this.disk, caseloadFolder, file, rows);
    this.forget();
    this.open();
  }

  private restore(files: Files): void {
    this.disk = memoryDisk(files);
    this.forget();
  }

  private forget(): void {
    this.folder = undefined;
    this.found = undefined;
    this.seen = undefined;
  }
}

/** An event that could be put on record, with what it would change. */
export interface Planned {
  readonly event: PlannedEvent;
  readonly preview: Preview;
}

/** Whether an error is one that a reader can mend, and not a fault of ours. */
export function isReadable(error: unknown): error is WaymarkError {
  return error instanceof WaymarkError;
}
