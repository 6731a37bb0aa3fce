import type { Band, Control, RiskCategory } from "../compile/index.js";
import type { ControlState } from "../controls/barriers.js";
import type { Range, Rating } from "./rating.js";
import type { Unknown } from "./unknowns.js";

/** One control of a risk, as it stands for one engagement. */
export interface ControlEffect {
  readonly id: string;
  readonly title: string;
  readonly kind: Control["kind"];
  readonly lowers: Control["lowers"];
  /** The share by which it lowers, in points. */
  readonly by: number;
  readonly state: ControlState;
  /** Residual points that it takes away; where it is not in place, those that it would take away. */
  readonly effect: number;
  readonly basis: string;
  readonly source: string;
  readonly remedy: string;
  /** Whether the remedy is advised here: some are only where something is known that calls for them. */
  readonly advised: boolean;
  /** Why the state is not what the facts say, where somebody recorded one. */
  readonly because?: string;
}

/** One risk of the catalogue, rated for one engagement. */
export interface RiskItem {
  readonly id: string;
  readonly title: string;
  readonly category: RiskCategory;
  readonly cause: string;
  readonly event: string;
  readonly consequence: string;
  readonly owner: string;
  /** Days between reviews. */
  readonly review: number;
  readonly source: string;
  readonly covers: readonly string[];
  /** Fields of the engagement that its scales read. */
  readonly reads: readonly string[];
  /** Ids of the levels of both scales that the facts leave possible, in the scale's order: one where it is settled. */
  readonly levels: { readonly likelihood: readonly string[]; readonly impact: readonly string[] };
  /** Both scales before controls, each with its range. */
  readonly ranges: { readonly likelihood: Range; readonly impact: Range };
  /** Before controls. */
  readonly inherent: Rating;
  /** After the controls that are in place. */
  readonly residual: Rating;
  /** The residual's band; `settled` says whether all of the range lies in it. */
  readonly band: Band["id"];
  readonly settled: boolean;
  /** The advice that it calls for by itself: its band's, or the strongest that the scheme lets it call for. */
  readonly advice: string;
  readonly unknowns: readonly Unknown[];
  /** What was found, likelihood first. */
  readonly says: readonly string[];
  readonly controls: readonly ControlEffect[];
}
