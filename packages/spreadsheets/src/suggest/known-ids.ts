import { foldWord, type RecordKind } from "@waymark/core";
import { safeId } from "../mapping/safe-id.js";

/** The ids that the files themselves give: of each kind of record, and of what is named in more than one column. */
export class KnownIds {
  private readonly records = new Map<RecordKind, Map<string, string>>();
  private readonly shared = new Map<string, string>();

  /** @param cells the ids of a list as they are written in its file */
  add(kind: RecordKind, cells: Iterable<string>): void {
    this.records.set(kind, new Map([...cells].map((cell) => [foldWord(cell), safeId(cell)])));
  }

  /** The id of a record, however it is written; undefined where no record has it, or its list is not there. */
  of(kind: RecordKind, text: string): string | undefined {
    return this.records.get(kind)?.get(foldWord(text));
  }

  has(kind: RecordKind): boolean {
    return this.records.has(kind);
  }

  /** The ids of records whose own writing stands somewhere in a text. */
  within(kind: RecordKind, text: string): readonly string[] {
    const words = text.split(/[\s,;]+/).flatMap((word) => this.of(kind, word) ?? []);
    return [...new Set(words)];
  }

  /** One id for a thing that several columns name, whatever its capitals, signs and spaces: the first that was met. */
  named(what: string, text: string): string {
    const key = `${what} ${foldWord(text)}`;
    const known = this.shared.get(key);
    if (known !== undefined) return known;
    const id = safeId(text) === text.trim() ? text.trim() : safeId(text.trim().toLowerCase());
    this.shared.set(key, id);
    return id;
  }
}
