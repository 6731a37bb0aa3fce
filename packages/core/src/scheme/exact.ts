/** What stands for a key that does not exist there: nothing can be given for it. */
export interface UnknownKey<Key> {
  readonly "there is no such key": Key;
}

/**
 * The type of some data with what is wrong with it worked in: a key that its shape does not have at whatever depth, and a
 * level that a scale does not have.
 */
export type Exact<P, Shape> = P extends (...given: never[]) => unknown
  ? P
  : [Shape] extends [P]
    ? P
    : P extends readonly unknown[]
      ? { readonly [I in keyof P]: Exact<P[I], ItemOf<Shape>> }
      : P extends { readonly id: infer Id }
        ? string extends Id
          ? P
          : ExactParts<P, Shape>
        : P extends object
          ? ExactParts<P, Shape>
          : P;

type ExactParts<P, Shape> = {
  readonly [K in keyof P]: K extends "subjects" | symbol ? P[K] : ExactAt<P, K, Shape>;
};

type ExactAt<P, K extends keyof P, Shape> =
  K extends KeysOf<Shape>
    ? K extends "decide"
      ? DecidesOne<P, P[K]>
      : K extends "cases"
        ? GivesOne<P, P[K], ItemOf<At<Shape, K>>>
        : Exact<P[K], At<Shape, K>>
    : UnknownKey<K>;

type ItemOf<Shape> = Shape extends readonly (infer Item)[] ? Item : never;
type KeysOf<Shape> = Shape extends unknown ? keyof Shape : never;
type At<Shape, K> = Shape extends unknown ? (K extends keyof Shape ? Shape[K] : never) : never;

type LevelsOf<S> = S extends { readonly levels: readonly { readonly id: infer Id }[] } ? Id : never;

/** A function that gives the id of a level of its own scale, or undefined. */
type DecidesOne<S, Decide> = Decide extends (...given: infer Given) => infer Id
  ? [Exclude<Id, undefined>] extends [LevelsOf<S>]
    ? Decide
    : (...given: Given) => LevelsOf<S> | undefined
  : Decide;

/** Cases of a piece with scales: each gives a level of one of them, or null. */
type GivesOne<Piece, Cases, Case> = [LevelsOf<Piece[keyof Piece]>] extends [never]
  ? Exact<Cases, readonly Case[]>
  : Cases extends readonly unknown[]
    ? { readonly [I in keyof Cases]: GivesLevel<Exact<Cases[I], Case>, LevelsOf<Piece[keyof Piece]>> }
    : Cases;

type GivesLevel<Case, Ids> = Case extends { readonly gives: infer Gives }
  ? [Gives] extends [Ids | null]
    ? Case
    : Omit<Case, "gives"> & { readonly gives: Ids | null }
  : Case;
