import type { Indicator } from "../../../compile/index.js";
import { depth } from "./depth.js";
import { extremistContent } from "./extremist-content.js";
import { givingToCollectors } from "./giving-to-collectors.js";
import { groomingTrips } from "./grooming-trips.js";
import { intentToFight } from "./intent-to-fight.js";
import { propensityToViolence } from "./propensity-to-violence.js";
import { riskToSociety } from "./risk-to-society.js";
import { saidAndDone } from "./said-and-done.js";
import { sendingAbroad } from "./sending-abroad.js";
import { vulnerability } from "./vulnerability.js";
import { wayBackIn } from "./way-back-in.js";

/** What should fall (§7.2): acts, words and the assessments of the whole. */
export const down: readonly Indicator[] = Object.freeze([
  sendingAbroad,
  givingToCollectors,
  groomingTrips,
  extremistContent,
  saidAndDone,
  intentToFight,
  propensityToViolence,
  vulnerability,
  riskToSociety,
  depth,
  wayBackIn,
]);
