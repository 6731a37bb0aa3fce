import type { Field, ListName, Model, RecordKind } from "@waymark/core";
import type { Mapping } from "../mapping/schema.js";
import type { Column } from "./column.js";
import type { KnownIds } from "./known-ids.js";
import type { Answers, Question, Sure } from "./question.js";

/** What a word of theirs is taken for; `value` is null where it is not known what is meant, and "" where it says so. */
export interface WordSuggestion {
  readonly word: string;
  readonly value: string | null;
  readonly sure: Sure;
  readonly why: string;
  /** Whether it is read so without a mapping. */
  readonly isOurs?: true;
  /** Whether one word of theirs is taken for several values of ours, as “evenings” for seven. */
  readonly isSeveral?: true;
  readonly question?: Question;
}

/** A column that is read as a field. */
export interface WordsContext {
  readonly model: Model;
  readonly list: ListName;
  readonly kind: RecordKind;
  readonly file: string;
  readonly column: Column;
  readonly field: Field;
  readonly mapping: Mapping;
  readonly answers: Answers;
  readonly ids: KnownIds;
}
