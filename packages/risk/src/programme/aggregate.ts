import { badInput, type Model } from "@waymark/core";
import type { RiskAssessment } from "../types.js";

/** How one risk of the project or the organisations stands over all engagements. Null where too few are counted. */
export interface ProgrammeRisk {
  readonly risk: string;
  readonly title: string;
  readonly category: "project" | "organisation";
  readonly owner: string;
  /** Engagements in each band, by the band's id; null where disclosure control hides the number. */
  readonly bands: Readonly<Record<string, number | null>>;
  /** The median of residual points (the lower of two middles), rounded down to 400; null with too few engagements. */
  readonly median: number | null;
}

/**
 * Project and organisation risks over a programme, without revealing any engagement: counts by band, where a count
 * under the threshold is hidden, and with it another, so that neither can be worked out from the total. With fewer
 * engagements than the threshold nothing is given. Mentors' and clients' risks are never aggregated here.
 *
 * @param threshold the smallest count that is shown; 5 where left out
 * @throws WaymarkError `bad-threshold`
 * @example
 * ```ts
 * const scheme = definePlugin({ id: "scheme", version: "1.0.0", title: "Scheme", source: "§6", ...riskBlocks });
 * const model = compile({ name: "scheme", version: "1.0.0", title: "Scheme", asOf: "2026-06-30", factors: {} }, { plugins: [scheme] });
 * const few = [assessRisk(model, { id: "E1", client: "C1", mentor: "M1", started: "2026-01-05" })];
 * programmeRisks(model, few)[0].median; // => null
 * ```
 */
export function programmeRisks(
  model: Model,
  assessments: readonly RiskAssessment[],
  threshold = 5,
): ProgrammeRisk[] {
  if (!Number.isInteger(threshold) || threshold < 1)
    throw badInput(
      "bad-threshold",
      "threshold",
      `The threshold is ${threshold}.`,
      "Give a whole number from 1.",
    );
  const bandIds = model.bands.map(({ id }) => id);
  return model.risks.flatMap(({ risk }): ProgrammeRisk[] => {
    const { category } = risk;
    if (category !== "project" && category !== "organisation") return [];
    const items = assessments.flatMap((one) => one.items.filter(({ id }) => id === risk.id));
    const counts = bandIds.map((id) => items.filter(({ band }) => band === id).length);
    const shown = items.length < threshold ? counts.map(() => null) : hideSmall(counts, threshold);
    const points = items.map(({ residual }) => residual.points).sort((a, b) => a - b);
    const middle = points[Math.floor((points.length - 1) / 2)] ?? 0;
    return [
      {
        ...{ risk: risk.id, title: risk.title, category, owner: risk.owner },
        bands: Object.fromEntries(bandIds.map((id, i) => [id, shown[i]!])),
        median: items.length < threshold ? null : middle - (middle % 400),
      },
    ];
  });
}

/**
 * Hide counts from 1 to below the threshold. Where the hidden ones could be worked out from the total, because they are one alone or
 * sum to less than the threshold, hide the next smallest too, zeros included.
 */
function hideSmall(counts: readonly number[], threshold: number): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, i) => (count > 0 && count < threshold ? [i] : [])));
  const order = counts.map((count, i) => ({ count, i })).sort((a, b) => a.count - b.count || a.i - b.i);
  const sum = () => [...hidden].reduce((total, i) => total + counts[i]!, 0);
  for (const { i } of order.filter((one) => one.count > 0)) {
    if (hidden.size === 0 || (hidden.size > 1 && sum() >= threshold)) break;
    hidden.add(i);
  }
  if (hidden.size === 1) hidden.add(order.find(({ i }) => !hidden.has(i))!.i);
  return counts.map((count, i) => (hidden.has(i) ? null : count));
}
