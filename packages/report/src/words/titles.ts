import { type Model, titleOf } from "@waymark/core";
import { matchingOf } from "@waymark/matching";
import { metricsOf } from "@waymark/metrics";
import { riskOf } from "@waymark/risk";

/** What the scheme calls a category of risk. */
export function categoryTitle(model: Model, id: string): string {
  return riskOf(model).categories.find((one) => one.id === id)?.title ?? id;
}

/** What the scheme calls a risk, whoever holds it. */
export function riskTitle(model: Model, id: string): string {
  const { risks, held } = riskOf(model);
  return [...risks, ...held].find(({ risk }) => risk.id === id)?.risk.title ?? id;
}

/** What the scheme calls something that must be done. */
export function dutyTitle(model: Model, id: string): string {
  return riskOf(model).duties.find(({ duty }) => duty.id === id)?.duty.title ?? id;
}

/** What the scheme calls that which a finding is on: a need, a strength, or a fact of the relationship. */
export function findingTitle(model: Model, id: string): string {
  const field = model.fieldsOf.get("finding")?.find((one) => one.id === "factor");
  return field ? titleOf(field, id) : id;
}

/** What the scheme calls a piece: a factor, stance, risk, control, duty or indicator; its id where none has that id. */
export function pieceTitle(model: Model, id: string): string {
  const { factors } = matchingOf(model);
  const { risks, held, controls, duties } = riskOf(model);
  const pieces: readonly { readonly id: string; readonly title: string }[] = [
    ...factors.map(({ factor }) => factor),
    ...model.stances,
    ...[...risks, ...held].map(({ risk }) => risk),
    ...[...controls.values()].map(({ control }) => control),
    ...duties.map(({ duty }) => duty),
    ...metricsOf(model).indicators.map(({ indicator }) => indicator),
  ];
  return pieces.find((one) => one.id === id)?.title ?? id;
}

/**
 * A fact as a reader says it: `mentor.gender` as `Gender (mentor)`, and `engagement.support=debt` as `Support: debt`. The
 * relationship is what every fact is of that names nobody, so it is left out.
 */
export function factTitle(model: Model, fact: string): string {
  const [name = "", value] = fact.split("=");
  const field = model.fields.get(name);
  if (field === undefined) return fact;
  const [scope = ""] = name.split(".");
  const of = scope === "engagement" ? "" : ` (${scope})`;
  return `${field.title}${of}${value === undefined ? "" : `: ${titleOf(field, value)}`}`;
}
