import type { Model } from "@waymark/core";
import { metricsOf } from "../compile/index.js";
import type { Period } from "../measure/period.js";
import type { RowsOf } from "../measure/rows.js";
import { standings } from "./standing.js";

/** Clients who went from one step to another. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  readonly clients: readonly string[];
}

/**
 * Clients from referral to how their last relationship stands: each client once in each step. A client
 * who is mentored without a referral in the log has a step of their own, since the log is then not whole.
 */
export function flowOf(model: Model, all: RowsOf, period: Period): FlowLink[] {
  const { isReferral } = metricsOf(model).success;
  const referred = new Set(
    all.activity
      .filter(({ record }) => isReferral?.({ activity: record, policy: model.policyFacts }) === true)
      .flatMap(({ record }) => (record.client ? [String(record.client)] : [])),
  );
  const stands = standings(model, all, period);
  const mentored = new Set(stands.keys());
  const links: FlowLink[] = [
    link(
      "referred",
      "mentored",
      [...referred].filter((id) => mentored.has(id)),
    ),
    link(
      "referred",
      "not mentored",
      [...referred].filter((id) => !mentored.has(id)),
    ),
    link(
      "no referral in the log",
      "mentored",
      [...mentored].filter((id) => !referred.has(id)),
    ),
  ];
  for (const to of [...new Set(stands.values())].sort())
    links.push(
      link(
        "mentored",
        to,
        [...stands].filter(([, one]) => one === to).map(([id]) => id),
      ),
    );
  return links.filter(({ clients }) => clients.length > 0);
}

const link = (from: string, to: string, clients: string[]): FlowLink => ({
  from,
  to,
  clients: clients.sort(),
});
