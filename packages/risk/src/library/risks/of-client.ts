import type { Risk } from "../../compile/index.js";
import { agencies } from "./agencies.js";
import { ammunition } from "./ammunition.js";
import { confidence } from "./confidence.js";
import { crutch } from "./crutch.js";
import { drift } from "./drift.js";
import { misjudged } from "./misjudged.js";
import { notes } from "./notes.js";
import { oldClique } from "./old-clique.js";
import { playingAlong } from "./playing-along.js";
import { radicalised } from "./radicalised.js";
import { unseenHarm } from "./unseen-harm.js";

/**
 * The risks to the client (§6.3, and what §3.3, §4.5, §5.5 and §7.2 add).
 *
 * @example
 * ```ts
 * clientRisks.find((risk) => risk.id === "radicalised").covers; // => ["RC02"]
 * ```
 */
export const clientRisks: readonly Risk[] = Object.freeze([
  oldClique,
  radicalised,
  playingAlong,
  ammunition,
  misjudged,
  agencies,
  confidence,
  notes,
  unseenHarm,
  crutch,
  drift,
]);

export { agencies } from "./agencies.js";
export { ammunition } from "./ammunition.js";
export { confidence } from "./confidence.js";
export { crutch } from "./crutch.js";
export { drift } from "./drift.js";
export { misjudged } from "./misjudged.js";
export { notes } from "./notes.js";
export { oldClique } from "./old-clique.js";
export { playingAlong } from "./playing-along.js";
export { radicalised } from "./radicalised.js";
export { unseenHarm } from "./unseen-harm.js";
