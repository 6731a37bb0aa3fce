import { type Field, type Model, type Problem, WaymarkError } from "@waymark/core";
import {
  asImported,
  type Folder,
  folderMapping,
  foreignFiles,
  importedFiles,
  importNotes,
  importScheme,
  neededFields,
  readFolder,
  readScheme,
  type Scheme,
} from "@waymark/folder";
import {
  columnQuestion,
  filesOf,
  type ListSuggestion,
  type Mapping,
  type NamedFile,
  type Question,
  suggestMapping,
  withCells,
} from "@waymark/spreadsheets";
import { type Files, memoryDisk } from "../memory-disk.js";
import { listView } from "./columns.js";
import { gridsOf, type ReadAs } from "./grid.js";
import { leaveOpen, leavingOf } from "./leave-open.js";
import { canType, readAsOf } from "./list-parts.js";
import type { IntakeView, QuestionView } from "./view.js";
import { withoutColumn } from "./without-column.js";

const folder = "files";

/** Which cell of which sheet is to say what. */
export interface Mend {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Counted from 0; -1 for every cell of the row. */
  readonly column: number;
  readonly text: string;
}

/** The files of a caseload, once nothing stands against it. */
export interface BroughtIn {
  readonly files: Files;
  /** How the files of another system were read, as `mapping.json` says it. */
  readonly mapping: string | undefined;
  /** The files of the caseload as they are on disk, where it is one already. */
  readonly before: Files;
}

/**
 * Files on their way in: foreign spreadsheets about which something is asked, or a caseload in which cells have to be
 * mended. What somebody says is kept here, and a mended cell makes another file in memory: those on disk stay as they are.
 */
export class Intake {
  private answers: ReadonlyMap<string, string> = new Map();
  private asked: ReadonlyMap<string, Question> = new Map();
  private mapping: Mapping | undefined;
  /** What the files were before each time that something was mended. */
  private readonly mended: Files[] = [];
  private readonly original: Files;
  /** The scheme that the files are read for, once it was read. */
  private known: Scheme | undefined;

  constructor(
    private files: Files,
    private readonly today: string,
    readonly isCaseload: boolean,
  ) {
    this.original = files;
  }

  /** Further files beside those that are here; one of the same name takes its place. */
  add(more: Files): void {
    this.files = new Map([...this.files, ...more]);
    this.mended.length = 0;
    this.known = undefined;
  }

  /** What is on its way in. */
  given(): Files {
    return this.files;
  }

  /** Answers a question; an empty answer takes one back. */
  answer(id: string, text: string): void {
    const next = new Map(this.answers);
    if (text === "") next.delete(id);
    else next.set(id, text);
    this.answers = next;
  }

  /** Says what a column is: the id of a field, or the answer that leaves it unread. */
  column(list: string, column: string, field: string): void {
    this.mapping = withoutColumn(this.mappingOf(this.scheme().model), list, column);
    this.answer(columnQuestion(list, column), field);
  }

  /** Puts something else into cells, or empties rows. */
  mend(mends: readonly Mend[]): void {
    const next = new Map(this.files);
    for (const { file, sheet, row, column, text } of mends) {
      const bytes = next.get(file);
      const at = column < 0 ? { sheet, row } : { sheet, row, column };
      const mended = bytes && withCells({ name: file, bytes }, [{ ...at, text }]);
      if (mended !== undefined) next.set(file, mended.bytes);
    }
    this.mended.push(this.files);
    this.files = next;
  }

  /** Takes back what was mended last. */
  undo(): void {
    this.files = this.mended.pop() ?? this.files;
  }

  /** What is read, asked and wrong, as the page shows it. */
  view(): IntakeView {
    return this.isCaseload ? this.caseloadView() : this.importView();
  }

  /**
   * The caseload that the files come to; what is left open is not known.
   *
   * @throws WaymarkError with what stands against it
   */
  bringIn(): BroughtIn {
    if (this.isCaseload) {
      readFolder(this.disk(), folder, this.today);
      return { files: this.files, mapping: undefined, before: this.original };
    }
    const { found, mustSay, scheme } = this.read();
    if (mustSay.length > 0 || found.problems.length > 0) throw new WaymarkError(found.problems);
    const { caseload } = this.trial(scheme, found.mapping);
    return {
      files: importedFiles(this.disk(), folder, scheme, caseload.written),
      mapping: `${JSON.stringify(found.mapping, null, 2)}\n`,
      before: new Map(),
    };
  }

  private caseloadView(): IntakeView {
    const problems = problemsOf(() => readFolder(this.disk(), folder, this.today));
    const { grids, others } = gridsOf(this.tables(), this.readAs(), problems);
    return {
      isCaseload: true,
      files: [...this.files.keys()].sort().map((name) => ({ name, lists: [] })),
      questions: [],
      lists: [],
      notes: [],
      warnings: [],
      mended: this.mended.length,
      grids,
      others,
      counts: [],
      canBringIn: problems.length === 0,
    };
  }

  private importView(): IntakeView {
    const { found, mustSay, scheme, now } = this.read();
    const { model } = scheme;
    let trial: Folder | undefined;
    const wrong =
      found.problems.length > 0 || mustSay.length > 0
        ? []
        : problemsOf(() => {
            trial = this.trial(scheme, found.mapping);
          });
    const totals = found.toMend;
    const isInTotals = (problem: Problem) => totals.some(({ path }) => rowOf(path) === rowOf(problem.path));
    const problems = [...found.problems, ...totals, ...wrong.filter((one) => !isInTotals(one))];
    const { grids, others } = gridsOf(this.tables(), found.lists.map(readAsOf), problems);
    for (const one of now.questions) this.asked = new Map([...this.asked, [one.id, one]]);
    return {
      isCaseload: false,
      files: this.tables().map(({ name }) => ({
        name,
        lists: found.lists
          .filter(({ file }) => file === name)
          .map((one) => listView(model, this.tables(), one)),
      })),
      questions: this.questionViews(now.questions, now.lists),
      lists: now.lists.map((one) => listView(model, this.tables(), one)),
      notes: importNotes(found),
      warnings: trial?.warnings ?? [],
      mended: this.mended.length,
      grids,
      others,
      counts: model.tables.flatMap(({ list }) => {
        const n = trial?.caseload.written[list]?.length ?? 0;
        return n > 0 ? [{ list, n }] : [];
      }),
      canBringIn: problems.length === 0 && mustSay.length === 0,
    };
  }

  /** Questions in the order in which they came up: those that are open, and those that are answered. */
  private questionViews(open: readonly Question[], lists: readonly ListSuggestion[]): QuestionView[] {
    const isOpen = new Set(open.map(({ id }) => id));
    return [...this.asked.values()]
      .filter(({ id }) => isOpen.has(id) || this.answers.has(id))
      .map((one) => ({
        id: one.id,
        kind: one.kind,
        file: one.file,
        column: one.column,
        asks: one.asks,
        choices: one.choices,
        isSeveral: one.isSeveral,
        canType: canType(one, lists),
        answer: this.answers.get(one.id) ?? "",
        isOpen: isOpen.has(one.id),
        mustSay: leavingOf(one) === undefined,
      }));
  }

  /** How the files are read as far as somebody said, and with what is open left as not known. */
  private read() {
    const scheme = this.scheme();
    const reading = {
      model: scheme.model,
      files: this.tables(),
      mapping: this.mappingOf(scheme.model),
      answers: this.answers,
      needed: neededFields(scheme.model),
    };
    return { scheme, now: suggestMapping(reading.model, reading.files, reading), ...leaveOpen(reading) };
  }

  private trial({ policy }: Scheme, mapping: Mapping): Folder {
    const written = memoryDisk(
      new Map([...prefixed(this.files), [`${folder}/mapping.json`, encoded(JSON.stringify(mapping))]]),
    );
    const text = `${JSON.stringify(policy, null, 2)}\n`;
    const disk = asImported(written, folder, { policy: text, files: this.tables(), mapping, isCopy: true });
    return readFolder(disk, folder, this.today);
  }

  private scheme(): Scheme {
    this.known ??= this.readScheme();
    return this.known;
  }

  private readScheme(): Scheme {
    const problems: Problem[] = [];
    const scheme = importScheme(this.disk(), folder, this.today, problems);
    if (problems.length > 0 || scheme === undefined) throw new WaymarkError(problems);
    return scheme;
  }

  private mappingOf(model: Model): Mapping {
    if (this.mapping !== undefined) return this.mapping;
    const problems: Problem[] = [];
    this.mapping = folderMapping(this.disk(), folder, problems, model);
    return this.mapping;
  }

  private tables(): NamedFile[] {
    return foreignFiles(this.disk(), folder);
  }

  private disk() {
    return memoryDisk(prefixed(this.files));
  }

  /** What the columns of a caseload are read as, whether or not it is read whole. */
  private readAs(): ReadAs[] {
    const scheme = readScheme(this.disk(), folder, []);
    if (scheme === undefined)
      return this.tables().map(({ name }) => ({ file: name, sheet: "", fieldOf: () => undefined }));
    const { tables, fieldsOf } = scheme.model;
    const mapping = folderMapping(this.disk(), folder, [], scheme.model);
    const located = filesOf(tables, [...this.files.keys()], mapping);
    return tables.flatMap(({ list, kind }) => {
      const at = located.get(list);
      const fields = fieldsOf.get(kind) ?? [];
      const mapped = mapping.columns?.[list] ?? {};
      const fieldOf = (column: string): Field | undefined =>
        fields.find(({ id, title }) => id === (mapped[column] ?? column) || title === column);
      return at === undefined || !this.files.has(at.file)
        ? []
        : [{ file: at.file, sheet: at.sheet ?? "", fieldOf }];
    });
  }
}

/** What stands against it, where something does. */
function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof WaymarkError) return error.problems;
    throw error;
  }
}

function prefixed(files: Files): Map<string, Uint8Array> {
  return new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes]));
}

const encoded = (text: string) => new TextEncoder().encode(text);

const rowOf = (path: string) => path.split(":").slice(0, 2).join(":");
