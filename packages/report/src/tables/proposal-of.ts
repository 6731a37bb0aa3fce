import { capital, longDays, type Model } from "@waymark/core";
import {
  type AssignedPair,
  fitStep,
  type Match,
  mainReasons,
  matchingOf,
  mentorIds,
  type PairMatch,
  type ProposalPlace,
  pairReasons,
  sayFit,
} from "@waymark/matching";
import type { FitBand } from "../components/fit-band.js";
import { sayDecision } from "./allocation.js";
import type { ProposalRow } from "./proposals.js";

/** Where a match is looked up: the results, by client and by mentor. */
interface Found {
  readonly assignmentOf: ReadonlyMap<string, AssignedPair>;
  readonly pairOf: ReadonlyMap<string, PairMatch>;
  readonly placesOf: Readonly<Record<string, readonly ProposalPlace[]>>;
  matchOf(client: string, mentor: string): Match | undefined;
}

/** A client’s proposal, as a row of the table of proposals. */
export function proposalOf(client: string, found: Found): ProposalRow | undefined {
  const assigned = found.assignmentOf.get(client);
  if (!assigned) return undefined;
  const pair = found.pairOf.get(client);
  const own = mentorIds(assigned).map(
    (mentor) => pair?.own.find((one) => one.mentor === mentor) ?? found.matchOf(client, mentor),
  );
  const matches = own.filter((one): one is Match => one !== undefined);
  return { assigned, places: found.placesOf[client] ?? [], matches };
}

/** So many reasons are given for each of two mentors. */
const reasonsOfEach = 2;

/** What speaks for an assigned pair: the decisions of staff, how two complete each other, and the main reasons. */
export function whyAssigned({ assigned, matches }: ProposalRow, { pairOf }: Pick<Found, "pairOf">): string[] {
  const { client, second, alone, decisions: decided } = assigned;
  const pair = second === null ? undefined : pairOf.get(client);
  const each = matches.map((match) => {
    const most = second === null ? undefined : reasonsOfEach;
    const reasons = mainReasons(match)
      .for.slice(0, most)
      .map(({ says }) => says);
    return `${second === null ? "" : `${match.mentor}: `}${reasons.join(" ") || "Nothing known."}`;
  });
  return [
    ...decided.map((one) => `${longDays(capital(sayDecision(one)))}.`.replace(/([.!?])\.$/, "$1")),
    ...(alone ? ["Two mentors are asked for, and only one could be found."] : []),
    ...(pair ? pairReasons(pair).map(({ says }) => says) : []),
    ...each,
  ];
}

/**
 * A fit as words and cells, as the component `Fit` shows it: the first band that is certain, and the last that is
 * possible. A scheme without bands of fit has no cells.
 *
 * @example
 * ```ts
 * const model = compile(policy, { plugins: [westMidlands] });
 * fitBandOf(model, { low: 7_100, high: 8_200 }); // => { says: "Good to strong fit", sure: 3, possible: 4, of: 4 }
 * ```
 */
export function fitBandOf(model: Model, interval: { readonly low: number; readonly high: number }): FitBand {
  const { fitBands } = matchingOf(model);
  return {
    says: sayFit(model, interval),
    sure: fitStep(fitBands, interval.low),
    possible: fitStep(fitBands, interval.high),
    of: fitBands.length,
  };
}
