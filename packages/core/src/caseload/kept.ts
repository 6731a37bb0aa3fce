import type { Model } from "../compile/model.js";
import type { Problem } from "../problems.js";
import type { Caseload } from "./caseload.js";

/** What an open caseload holds that nobody sees. */
interface Kept {
  readonly caseload: Caseload;
  readonly problems: readonly Problem[];
  readonly derived: Map<object, unknown>;
  /** The same tables as read under other models. */
  readonly others: WeakMap<Model, Caseload>;
}

/** A property that no file and no JSON can hold. It is the same in every copy of this package, ESM or CommonJS. */
const held = Symbol.for("@waymark/core/caseload");

/** Makes an open caseload of its parts: frozen, with room for what is derived from it. */
export function keep(parts: Caseload, problems: readonly Problem[]): Caseload {
  const caseload = { ...parts };
  const kept: Kept = { caseload, problems, derived: new Map(), others: new WeakMap() };
  for (const one of [caseload, caseload.rows, caseload.records]) {
    Object.defineProperty(one, held, { value: kept });
    Object.freeze(one);
  }
  return caseload;
}

/** What an open caseload holds, found from it or from its records; undefined for plain tables. */
export function keptOf(caseload: unknown): Kept | undefined {
  if (typeof caseload !== "object" || caseload === null) return undefined;
  return (caseload as { readonly [held]?: Kept })[held];
}
