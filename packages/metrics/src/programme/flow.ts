import type { Model } from "@waymark/core";
import sumBy from "lodash/sumBy.js";
import { metricsOf } from "../compile/index.js";
import type { Period } from "../measure/period.js";
import type { RowsOf } from "../measure/rows.js";
import { standings, standingTitle } from "./standing.js";

/** Clients who went from one step to another. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** What readers call the two steps: of an ending, the scheme’s own words. */
  readonly fromTitle: string;
  readonly toTitle: string;
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
  const link = linkOf((step) => standingTitle(model, step));
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

const linkOf =
  (titleOf: (step: string) => string) =>
  (from: string, to: string, clients: string[]): FlowLink => ({
    from,
    to,
    fromTitle: titleOf(from),
    toTitle: titleOf(to),
    clients: clients.sort(),
  });

/** One step on the path from referral to how it stands. */
export interface FlowStep {
  readonly name: string;
  /** What readers call it. */
  readonly title: string;
  /** How many clients came to it, or left it where nobody came to it. */
  readonly clients: number;
  /** How many steps lie before it: 0 for the first. */
  readonly level: number;
}

/**
 * The steps between which clients go, each once.
 *
 * @example
 * ```ts
 * flowSteps([{ from: "referred", to: "moved", fromTitle: "referred", toTitle: "moved away", clients: ["C-1", "C-2"] }]);
 * // => [{ name: "referred", title: "referred", clients: 2, level: 0 }, { name: "moved", title: "moved away", clients: 2, level: 1 }]
 * ```
 */
export function flowSteps(links: readonly FlowLink[]): FlowStep[] {
  const level = (name: string, seen: readonly string[] = []): number => {
    const before = links.filter(({ to, from }) => to === name && !seen.includes(from));
    return before.length === 0 ? 0 : 1 + Math.max(...before.map(({ from }) => level(from, [...seen, name])));
  };
  const count = (some: readonly FlowLink[]) => sumBy(some, ({ clients }) => clients.length);
  const titles = new Map(
    links.flatMap(({ from, to, fromTitle, toTitle }) => [[from, fromTitle] as const, [to, toTitle] as const]),
  );
  return [...titles].map(([name, title]) => ({
    name,
    title,
    clients: Math.max(
      count(links.filter(({ to }) => to === name)),
      count(links.filter(({ from }) => from === name)),
    ),
    level: level(name),
  }));
}
