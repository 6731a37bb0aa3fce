import { capital, type Model } from "@waymark/core";
import { metricsOf } from "../compile/index.js";
import type { Journey } from "./journey.js";
import { hasParts } from "./parts.js";
import type { Desistance, Stages } from "./stages.js";

/** How far a client has come, in the scheme's words; a part for which it has no indicator is left out. */
export interface SaidStage {
  /** As `Trust and a real change`. */
  readonly of: string;
  /** As `trust first, then a real change`. */
  readonly says: string;
}

/**
 * Says which stages a client has reached, and whether what should stop has stopped.
 *
 * @example
 * ```ts
 * const plugin = definePlugin({ id: "demo", version: "1.0.0", title: "Demo", source: "§7", vocabulary: metricsFields, success: reportSuccess, indicators: [...metricsIndicators] });
 * const demo = compile({ name: "demo", version: "1.0.0", title: "Demo", asOf: "2026-06-30", factors: {} }, { plugins: [plugin] });
 * sayStages(demo, journey(demo, []))[0]; // => { of: "Trust and a real change", says: "not assessed" }
 * ```
 */
export function sayStages(model: Model, { stages, desistance }: Journey): SaidStage[] {
  const {
    trust = "the first stage",
    change = "the second stage",
    lull = "above the threshold",
    identity = "a changed sense of self",
  } = metricsOf(model).success.stages ?? {};
  const orders: Readonly<Record<Stages["order"], string>> = {
    "trust, then change": `${trust} first, then ${change}`,
    "change before trust": `${change}, without ${trust} before it`,
    together: `${trust} and ${change}, first rated on one day`,
    "change from the start": `${change}, from the start`,
    "trust only": `${trust}, and not yet ${change}`,
    neither: "neither yet",
    "not assessed": "not assessed",
  };
  const states: Readonly<Record<Desistance["state"], string>> = {
    "not assessed": "not assessed",
    "no lull": "not yet",
    "lull from the start": "from the start",
    primary: "so far",
    secondary: `so far, with ${identity}`,
  };
  const sustained = desistance.sustained ? ", for a sustained time" : "";
  return [
    ...(hasParts(model, ["trust", "change"])
      ? [{ of: capital(`${trust} and ${change}`), says: orders[stages.order] }]
      : []),
    ...(hasParts(model, ["lull"])
      ? [{ of: capital(lull), says: `${states[desistance.state]}${sustained}` }]
      : []),
  ];
}
