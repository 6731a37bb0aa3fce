import type { Field } from "../field/vocabulary.js";
import type { DataOf, Described, IsKnown, SchemeTypes } from "./described.js";

/** The fields of one kind of record that the plugins of a scheme bring: their own, and those of their pieces. */
export type FieldsOf<P, Kind extends string> =
  P extends Described<SchemeTypes>
    ? never
    : IsKnown<P> extends true
      ? InVocabulary<P, Kind> | { [Section in keyof P]: InSection<P[Section], Kind> }[keyof P]
      : Field;

type Brings<Kind extends string, F> = { readonly [K in Kind]: readonly F[] };

type InVocabulary<P, Kind extends string> = P extends { readonly vocabulary: Brings<Kind, infer F> }
  ? F
  : never;

type InSection<S, Kind extends string> = S extends readonly (infer Piece)[]
  ? InPiece<Piece, Kind>
  : InPiece<S, Kind>;

/** A piece that is any piece of its kind may bring any field. */
type InPiece<Piece, Kind extends string> = Piece extends { readonly id: infer Id }
  ? "fields" extends keyof Piece
    ? string extends Id
      ? Field
      : Piece extends { readonly fields: Brings<Kind, infer F> }
        ? F
        : never
    : never
  : never;

/** The ids of the pieces in a section of plugins, as of their factors: any text where types do not know them. */
export type IdsIn<P, Section extends string> = P extends unknown
  ? IsKnown<P> extends true
    ? DataOf<P> extends { readonly [S in Section]: readonly (infer Piece)[] }
      ? Piece extends { readonly id: infer Id extends string }
        ? Id
        : never
      : never
    : string
  : never;

/** One piece of a section of plugins, by its id. */
export type PieceOf<P, Section extends string, Id> =
  DataOf<P> extends {
    readonly [S in Section]: readonly (infer Piece)[];
  }
    ? Extract<Piece, { readonly id: Id }>
    : never;

/** What one cell of a field may hold, in the words of the field. Null is not known. */
export type CellOf<F> = F extends { readonly kind: infer Kind }
  ?
      | null
      | (Kind extends "integer"
          ? number | (F extends { readonly unit: infer Unit extends string } ? `${number} ${Unit}` : never)
          : Kind extends "boolean"
            ? boolean | "yes" | "no"
            : Kind extends "category"
              ? WordsOf<F>
              : Kind extends "categories"
                ? WordsOf<F> | "none" | readonly WordsOf<F>[]
                : Kind extends "identifiers" | "choices"
                  ? string | readonly string[]
                  : string)
  : never;

/** The ids of a field's words, with those that are added to its list. */
type WordsOf<F> =
  | (F extends { readonly values: readonly { readonly id: infer Id extends string }[] } ? Id : string)
  | (F extends { readonly list: infer List } ? AddedTo<List> : never);

/**
 * Words that a policy or another plugin adds to a list, by the id of the list. An application that writes such a word in
 * its code says so: `declare module "@waymark/core" { interface AddedToLists { "extremism-types": "anti-state" } }`.
 */
// biome-ignore lint/suspicious/noEmptyInterface: what an application adds to it stands there.
export interface AddedToLists {}

/** The words that were added to a list, as types know it. */
export type AddedTo<List> = List extends keyof AddedToLists ? AddedToLists[List] : never;
