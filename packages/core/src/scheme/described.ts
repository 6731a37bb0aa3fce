import type { Plugin } from "../plugin/plugin.js";

declare const known: unique symbol;

/**
 * What types know of a plugin that code puts together, written out beside it: the records of each kind, and the ids of its
 * pieces. A script makes it from the plugin’s data.
 */
export interface SchemeTypes {
  /** The records of each kind, whole. Beside them stand sections, as a plugin has them, with the ids of its pieces. */
  readonly recordTypes: object;
}

/** A plugin with such a description, which is there for types alone. */
export interface Described<Types extends SchemeTypes> {
  readonly [known]: Types;
}

/** What types know of plugins: their description, or their own literal data. */
export type DataOf<P> = P extends Described<infer Types> ? Types : P;

/** A plugin that is made from another may have other pieces: it is no longer as that one was described. */
export type Undescribed<P> = P extends Described<SchemeTypes> ? Omit<P, typeof known> : P;

/** Whether types know a plugin, or it is any plugin, as one that was read from a file. */
export type IsKnown<P> = Plugin extends P ? false : true;
