import type { Parameter } from "@waymark/core";

const days = (id: string, title: string, value: number, source: string): Parameter =>
  Object.freeze({ id, title, kind: "integer", default: value, min: 1, max: 3_650, unit: "days", source });

/**
 * How many days a scheme allows before something counts as late. A policy may set each.
 *
 * @example
 * ```ts
 * riskParameters.find(({ id }) => id === "supervision_days").default; // => 42
 * ```
 */
export const riskParameters: readonly Parameter[] = Object.freeze([
  days(
    "supervision_days",
    "Days for which a supervision counts",
    42,
    "our coding; §6.2 asks for supervision",
  ),
  days("feedback_days", "Days between a mentor's reports", 28, "our coding; §6.1 and §8.1 ask for feedback"),
  days("session_gap_days", "Days after which a gap between sessions is noticed", 35, "our coding; §4.5"),
  days("review_grace_days", "Days by which a review may be late", 14, "our coding; §6 summary"),
]);
