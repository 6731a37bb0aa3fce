import type { CompileContext, Facts } from "@waymark/core";

/** For the stances that concern some clients only: whether one concerns a client. */
export type Concerns = ReadonlyMap<string, (facts: Facts) => boolean | null>;

/** Compiles which clients each stance of the plugins concerns. */
export function compileConcerns({ plugins, formulas }: CompileContext): Concerns {
  const scopes = ["client", "policy"] as const;
  return new Map(
    plugins.flatMap((plugin) =>
      (plugin.stances ?? []).flatMap(({ id, concerns }) => {
        if (!concerns) return [];
        const path = `plugins.${plugin.id}.stances.${id}.concerns`;
        formulas.sentence(concerns.says, `${path}.says`, ["policy"]);
        return [[id, formulas.condition(concerns, path, { scopes }).holds] as const];
      }),
    ),
  );
}
