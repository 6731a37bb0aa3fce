import type { Plugin } from "../plugin/plugin.js";
import type { PolicyHead } from "../policy/policy.js";
import type { DataOf } from "./described.js";
import type { IdsIn, PieceOf } from "./fields.js";

/**
 * What a policy may say of its plugins. Packages of subjects add their settings to it, in the ids of the plugins, and so may
 * an application: `declare module "@waymark/core" { interface PolicySettings<P extends Plugin> { … } }`.
 */
export interface PolicySettings<P extends Plugin> {
  /** Settles ties, together with ids: a whole number. */
  readonly seed?: number;
  /** Points, on a scale of its own, that stand in for what is not known: 0 to 10000. */
  readonly neutral?: number;
  /** Parameters by id; one that is left out is as its plugin has it. */
  readonly parameters?: { readonly [Id in ParameterIds<P>]?: number | boolean | string };
  /** The option that it takes of each stance, by the ids of both. */
  readonly stances?: { readonly [Id in IdsIn<P, "stances">]?: OptionIds<PieceOf<P, "stances", Id>> };
}

/** A policy for plugins that types know; anything for others, which is checked when it is compiled. */
export type PolicyFor<Plugins extends readonly Plugin[]> = PolicyOf<PolicySettings<Plugins[number]>>;

/** Where types do not know all ids, such as those of factors that are made by a function, they know no policy. */
type PolicyOf<Settings> = true extends { [K in keyof Settings]-?: IsOpen<Settings[K]> }[keyof Settings]
  ? unknown
  : PolicyHead & Settings;

type IsOpen<Setting> = Setting extends object ? (string extends keyof Setting ? true : never) : never;

type OptionIds<S> = S extends { readonly options: readonly { readonly id: infer Id extends string }[] }
  ? Id
  : string;

/** The parameters of plugins and of their pieces. */
type ParameterIds<P> = IdsIn<P, "parameters"> | InSections<DataOf<P>>;

type InSections<P> = P extends unknown ? { [Section in keyof P]: InPieces<P[Section]> }[keyof P] : never;

type InPieces<S> = S extends readonly (infer Piece)[]
  ? "parameters" extends keyof Piece
    ? Piece extends { readonly parameters: readonly { readonly id: infer Id extends string }[] }
      ? Id
      : string extends IdOf<Piece>
        ? string
        : never
    : never
  : never;

type IdOf<Piece> = Piece extends { readonly id: infer Id } ? Id : never;
