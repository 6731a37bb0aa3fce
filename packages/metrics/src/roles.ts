import type { Model } from "@waymark/core";

/**
 * What an indicator stands for in a journey, by the report's ids that it covers. The engine knows no indicator by
 * name: a plugin's own indicator takes a part in a journey by covering one of these ids.
 */
export const roles = Object.freeze({
  /** The first of F's two stages: rapport, mutual trust. */
  trust: ["MV20", "MV26"],
  /** The second: a real change. */
  change: ["MV21"],
  /** A Channel-type assessment, factors and strengths. */
  assessment: ["MV03"],
  /** A lull in violence or subversion: primary desistance. */
  lull: ["MV43", "MV47"],
  /** A changed sense of self: secondary desistance. */
  identity: ["MV44"],
  /** Standing on one's own feet. */
  independence: ["MV29"],
  /** Taking part, or falling silent. */
  presence: ["MV18", "MV19"],
} as const satisfies Readonly<Record<string, readonly string[]>>);

/** A part that an indicator may take in a journey. */
export type Role = keyof typeof roles;

/** The indicators of a model that take a part, by id. */
export function indicatorsFor(model: Model, role: Role): ReadonlySet<string> {
  const wanted: readonly string[] = roles[role];
  return new Set(
    model.indicators
      .filter(({ indicator, scale }) => scale && indicator.covers.some((id) => wanted.includes(id)))
      .map(({ indicator }) => indicator.id),
  );
}
