import { foldWord, type RecordKind } from "@waymark/core";
import { safeId } from "../mapping/safe-id.js";

/** The words of the ids of a list: each id by its first word, and the parts of names that tell one from another. */
interface IdWords {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly parts: ReadonlySet<string>;
}

const nothing: IdWords = { byFirst: new Map(), parts: new Set() };

/** The ids that the files themselves give: of each kind of record, and of what is named in more than one column. */
export class KnownIds {
  private readonly records = new Map<RecordKind, Map<string, string>>();
  private readonly written = new Map<RecordKind, readonly string[]>();
  private readonly words = new Map<RecordKind, IdWords>();
  private readonly shared = new Map<string, string>();

  /** @param cells the ids of a list as they are written in its file */
  add(kind: RecordKind, cells: Iterable<string>): void {
    const all = [...cells];
    this.records.set(kind, new Map(all.map((cell) => [foldWord(cell), safeId(cell)])));
    this.written.set(kind, all);
    this.words.set(kind, wordsOfIds(all));
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

  /**
   * Whether a text holds an id of a kind, whatever its signs and noughts, or a part of a name that stands for one. Numbers
   * alone may count anything, and a word that most ids share tells none of them apart.
   */
  areNamedIn(kind: RecordKind, text: string): boolean {
    const said = wordsIn(text.replaceAll(/\S+@\S+/g, " "));
    const { byFirst, parts } = this.words.get(kind) ?? nothing;
    const isAt = (words: readonly string[], at: number) => words.every((word, i) => said[at + i] === word);
    return said.some(
      (word, at) => parts.has(word) || (byFirst.get(word) ?? []).some((words) => isAt(words, at)),
    );
  }

  /**
   * The parts of a cell, with the ids of the files whole: a sign inside an id, as in `K/17`, parts nothing.
   *
   * @param split parts a text
   */
  partsAround(cell: string, split: (text: string) => readonly string[]): readonly string[] {
    const signed = [...this.written.values()].flat().filter((id) => /[,/&;|]/.test(id));
    const inCell = signed.filter((id) => cell.toLowerCase().includes(id.toLowerCase()));
    const longestFirst = [...new Set(inCell)].sort((a, b) => b.length - a.length);
    const kept: string[] = [];
    const hidden = longestFirst.reduce(
      (text, id) =>
        text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(id)}(?![\\p{L}\\p{N}])`, "giu"), (one) => {
          kept.push(one);
          return `${mark}${kept.length - 1}${mark}`;
        }),
      cell,
    );
    const isHidden = new RegExp(`${mark}(\\d+)${mark}`, "g");
    const shown = (text: string) => text.replaceAll(isHidden, (_, i: string) => kept[Number(i)] ?? "");
    return split(hidden).map(shown);
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

function wordsOfIds(ids: readonly string[]): IdWords {
  const all = ids.map(wordsIn);
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const words of all.filter((one) => one.some((word) => /\D/.test(word))))
    pushTo(byFirst, words[0]!, words);
  const count = new Map<string, number>();
  const names = all.filter((words) => !words.some((word) => /\d/.test(word)));
  for (const word of names.flatMap((words) => [...new Set(words)]))
    count.set(word, (count.get(word) ?? 0) + 1);
  const isTelling = (word: string) =>
    word.length > 2 && (ids.length < 3 || count.get(word)! * 2 <= ids.length);
  return { byFirst, parts: new Set([...count.keys()].filter(isTelling)) };
}

function pushTo<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

/** A sign of the private area of Unicode: no file of people holds one. */
const mark = "\u{E000}";

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The words and numbers of a text, in small letters, without accents, apostrophes and leading noughts. */
export function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/[\p{M}'’‘`´]/gu, "")
    .toLowerCase();
  return (plain.match(/\p{L}+|\p{N}+/gu) ?? []).map((word) => word.replace(/^0+(?=\d)/, ""));
}
