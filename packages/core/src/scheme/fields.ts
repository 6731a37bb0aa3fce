import type { Field } from "../field/vocabulary.js";
import type { Plugin } from "../plugin/plugin.js";

/** Whether types know a plugin, or it is any plugin, as one that was read from a file. */
type IsKnown<P> = Plugin extends P ? false : true;

/** The fields of one kind of record that the plugins of a scheme bring: their own, and those of their pieces. */
export type FieldsOf<P, Kind extends string> = P extends unknown
  ? IsKnown<P> extends true
    ? InVocabulary<P, Kind> | { [Section in keyof P]: InSection<P[Section], Kind> }[keyof P]
    : Field
  : never;

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
    ? P extends { readonly [S in Section]: readonly (infer Piece)[] }
      ? Piece extends { readonly id: infer Id extends string }
        ? Id
        : never
      : never
    : string
  : never;

/** One piece of a section of plugins, by its id. */
export type PieceOf<P, Section extends string, Id> = P extends {
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
                ? WordsOf<F> | readonly WordsOf<F>[]
                : Kind extends "identifiers" | "choices"
                  ? string | readonly string[]
                  : string)
  : never;

/** The ids of a field's words. Where the words are those of a list, a policy or another plugin may add to them. */
type WordsOf<F> =
  | (F extends { readonly values: readonly { readonly id: infer Id extends string }[] } ? Id : string)
  | (F extends { readonly list: string } ? string & {} : never);
