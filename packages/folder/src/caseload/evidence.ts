import {
  type CaseloadTables,
  type Model,
  mayIn,
  type Problem,
  roleNamed,
  rolesWith,
  valueNamed,
} from "@waymark/core";
import { riskOf } from "@waymark/risk";
import * as say from "../messages/evidence.js";

/**
 * What is signed in a role that there is not, and decisions and approvals by a role that may not take them. Also findings on
 * a fact of the engagement that say more than why it is empty. Each word is one that its column may hold, so that a
 * vocabulary alone cannot tell.
 */
export function evidenceProblems(model: Model, caseload: CaseloadTables): Problem[] {
  const { roles } = model;
  const { personFactors } = riskOf(model);
  const text = (value: unknown) => String(value ?? "").trim();
  const factors = new Set(personFactors.map(({ id }) => id));
  const engagement = model.fieldsOf.get("engagement") ?? [];
  const facts = new Set(engagement.map(({ id }) => id).filter((id) => !factors.has(id)));
  return [
    ...signedLists(model).flatMap((list) =>
      (caseload[list] ?? []).flatMap(({ role }, i) =>
        text(role) === "" || roles.length === 0 || roleNamed(roles, role)
          ? []
          : [say.notRole(roles, `${list}.${i}.role`, text(role))],
      ),
    ),
    ...decisionsIn(model, caseload).flatMap(({ matter, role, path }) =>
      roleNamed(roles, role) && !mayIn(roles, role, "decides", matter)
        ? [say.notTheirs(rolesWith(roles, "decides", matter), path)]
        : [],
    ),
    ...(caseload.findings ?? []).flatMap(({ factor, presence }, i) =>
      facts.has(wordIn(model, "finding.factor", factor)) &&
      wordIn(model, "finding.presence", presence) !== "omitted"
        ? [say.notOmitted(`findings.${i}.presence`)]
        : [],
    ),
  ];
}

/** The rows that decide something, each with the matter in which its role must have the right to decide. */
function decisionsIn(model: Model, { overrides = [], approvals = [] }: CaseloadTables) {
  return [
    ...overrides.map(({ kind, role }, i) => ({
      matter: wordIn(model, "override.kind", kind),
      role,
      path: `overrides.${i}.role`,
    })),
    ...approvals.map(({ role }, i) => ({ matter: "exclusion", role, path: `approvals.${i}.role` })),
  ];
}

/** The word of a field that a cell stands for, whatever its capitals, signs and spaces; the cell itself where it is none. */
function wordIn({ fields }: Model, name: string, cell: unknown): string {
  const text = String(cell ?? "").trim();
  const field = fields.get(name);
  return (field && valueNamed(field, text)) ?? text;
}

/** The lists whose rows somebody signs in a role. */
function signedLists({ tables, fields }: Model): string[] {
  return tables.flatMap(({ kind, list }) => (fields.get(`${kind}.role`)?.kind === "text" ? [list] : []));
}
