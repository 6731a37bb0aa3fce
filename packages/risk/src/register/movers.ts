import type { AssessmentStep } from "./changes.js";

/** A risk of an engagement that moved much between two assessments, and what moved it most. */
export interface Mover {
  readonly engagement: string;
  readonly risk: string;
  readonly title: string;
  readonly from: number;
  readonly to: number;
  /** Points from the one to the other; negative where the risk fell. */
  readonly change: number;
  readonly since: string;
  /** `facts`, `time`, `model`, or the title of the control that made the most of the difference. */
  readonly mostBy: string;
}

/**
 * The risks that moved most in given steps: the largest change first, whether up or down.
 *
 * @param most how many to give
 * @example
 * ```ts
 * moversIn([]); // => []
 * ```
 */
export function moversIn(steps: readonly AssessmentStep[], most = 10): Mover[] {
  const size = ({ change }: Mover) => Math.abs(change);
  const key = ({ engagement, risk }: Mover) => `${engagement} ${risk}`;
  return steps
    .flatMap(moversOf)
    .sort((a, b) => size(b) - size(a) || (key(a) < key(b) ? -1 : 1))
    .slice(0, most);
}

const notControls: readonly string[] = ["facts", "time", "model"];

function moversOf({ engagement, changes, from: since }: AssessmentStep): Mover[] {
  return changes
    .filter(({ change }) => change !== 0)
    .map(({ risk, title, from, to, change, parts }): Mover => {
      const [largest] = [...parts].sort(
        (a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.by < b.by ? -1 : 1),
      );
      return {
        engagement,
        risk,
        title,
        from,
        to,
        change,
        since,
        mostBy: largest === undefined ? "" : notControls.includes(largest.by) ? largest.by : largest.title,
      };
    });
}
