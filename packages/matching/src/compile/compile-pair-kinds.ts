import { type CompileContext, type Facts, unknown } from "@waymark/core";
import type { CompiledPairs, PairKind } from "./pair-scheme.js";
import { settingSchemas } from "./settings.js";

type AllKinds = Omit<CompiledPairs, "kind" | "of">;

/**
 * Tells the kinds of pairs apart: which rules each has, and which a client needs. The client's own word
 * comes first, then whoever asks for two mentors, then the policy; and where nothing says which, the first kind.
 */
export function compilePairKinds(pairs: AllKinds, path: string, context: CompileContext): CompiledPairs {
  const kinds = pairs.scheme.kinds ?? [];
  const { pairKind, pairsFor } = context.setting("allocation", settingSchemas.allocation);
  const named = [
    [pairKind, "allocation.pairKind"],
    [pairsFor?.kind, "allocation.pairsFor.kind"],
    ...pairs.askedBy.map(({ id, kind }) => [kind, `${path}.wanted.reasons.${id}.kind`]),
    ...pairs.rules.flatMap(({ rule }) =>
      (rule.kinds ?? []).map((kind) => [kind, `${path}.rules.${rule.id}.kinds`]),
    ),
  ] as const;
  const ids = kinds.map(({ id }) => id);
  for (const [kind, at = path] of named)
    if (kind !== undefined && !ids.includes(kind))
      context.problems.push(unknown("unknown-kind", at, `There is no kind of pair ${kind}.`, kind, ids));
  const asked = kinds.map((kind) => ({
    id: kind.id,
    ...context.formulas.condition(kind, `${path}.kinds.${kind.id}`, { scopes: ["client", "policy"] }),
  }));
  if (kinds.length === 0) {
    const only: CompiledPairs = { ...pairs, kind: null, of: () => only };
    return only;
  }
  const views = new Map(kinds.map((kind) => [kind.id, viewOf(pairs, kind)]));
  const chosen = (facts: Facts) =>
    asked.find(({ holds }) => holds(facts) === true)?.id ??
    pairs.askedBy.find(({ kind, asks }) => kind !== undefined && asks(facts) === true)?.kind ??
    pairKind ??
    ids[0]!;
  return { ...pairs, kind: null, of: (facts) => views.get(chosen(facts))! };
}

/** The pairs of one kind: the rules that are for it. */
function viewOf(pairs: AllKinds, kind: PairKind): CompiledPairs {
  const view: CompiledPairs = {
    ...pairs,
    kind,
    rules: pairs.rules.filter(({ rule }) => rule.kinds?.includes(kind.id) ?? true),
    of: () => view,
  };
  return view;
}
