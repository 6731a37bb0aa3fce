import { type GridCell, type GridFunction, shareOf } from "@waymark/core";
import type { Rule } from "../compile/index.js";
import type { ScoringPlan } from "../score/plan.js";
import type { Pool } from "../score/pool.js";
import { wishHolds } from "../score/rules.js";

/** A rule, wish or factor through which a change of one field changes a result. */
export interface ChangeReason {
  readonly kind: "rule" | "wish" | "factor";
  readonly id: string;
  readonly title: string;
  /** Whether somebody has said why this may count. Without, the change is a finding. */
  readonly justified: boolean;
  /** Who says so: the factor whose justification it is, or the client by a wish; null where nobody does. */
  readonly justifiedBy: string | null;
  readonly justification: string | null;
  readonly lawfulBasis: string | null;
}

/** The key of a reason, as `factor:faith`. */
export function reasonKey({ kind, id }: Pick<ChangeReason, "kind" | "id">): string {
  return `${kind}:${id}`;
}

/**
 * Through what two rows of a pool, the same client but for one field, differ: rules and binding wishes that hold
 * for one and not the other with some mentor, and factors that give other points with some mentor.
 */
export function reasonsBetween(pool: Pool, field: string, one: number, other: number): ChangeReason[] {
  const plan = pool.plans[one]!;
  const columns = pool.mentors.map((_, column) => column);
  const name = `client.${field}`;
  const differs = (scale: GridFunction, value: (cell: GridCell) => unknown) => {
    const grid = pool.gridOf(scale);
    return columns.some((column) => value(grid.at(one, column)) !== value(grid.at(other, column)));
  };
  const rules = pool.rules.flatMap(({ rule, open }): ChangeReason[] => {
    const after = open(other);
    const changed = open(one).some((word, at) => word !== after[at]);
    return changed ? [ruleReason(plan, name, rule)] : [];
  });
  const wishes = plan.wishes.flatMap(({ factor, wish }): ChangeReason[] => {
    const holds = ({ low, high }: GridCell) => wishHolds(factor, wish, low, high) === true;
    return differs(factor.asked, holds) ? [wishReason(factor.id, factor.factor.title)] : [];
  });
  const factors = plan.factors.flatMap(({ factor, scale, because, of }): ChangeReason[] => {
    if (!differs(scale, ({ points }) => shareOf(of, points))) return [];
    const { id } = factor;
    const stated = factor.justification !== undefined && factor.lawfulBasis !== undefined;
    const justifiedBy = stated ? id : because === "client" ? "the client’s own wish" : null;
    const justification = factor.justification ?? null;
    const lawfulBasis = factor.lawfulBasis ?? null;
    const justified = justifiedBy !== null;
    return [
      { kind: "factor", id, title: factor.factor.title, justified, justifiedBy, justification, lawfulBasis },
    ];
  });
  return [...rules, ...wishes, ...factors];
}

/**
 * A rule stands on its own justification and lawful basis. One that states neither stands on a factor that reads
 * the same field, that the policy counts for this client, and that states why. A factor that counts only for those
 * who ask is no reason for a hard rule.
 */
function ruleReason({ factors }: ScoringPlan, field: string, rule: Rule): ChangeReason {
  const { id, title, justification, lawfulBasis } = rule;
  if (justification !== undefined && lawfulBasis !== undefined)
    return { kind: "rule", id, title, justified: true, justifiedBy: id, justification, lawfulBasis };
  const factor = factors.find(
    ({ factor: stated, scale, because }) =>
      because === "policy" &&
      stated.justification !== undefined &&
      stated.lawfulBasis !== undefined &&
      scale.reads.includes(field),
  )?.factor;
  return {
    ...{ kind: "rule", id, title, justified: factor !== undefined, justifiedBy: factor?.id ?? null },
    justification: factor?.justification ?? null,
    lawfulBasis: factor?.lawfulBasis ?? null,
  };
}

function wishReason(id: string, title: string): ChangeReason {
  return {
    ...{ kind: "wish", id, title, justified: true, justifiedBy: "the client’s own wish" },
    ...{ justification: null, lawfulBasis: null },
  };
}
