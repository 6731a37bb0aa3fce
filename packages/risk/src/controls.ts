import type { Control } from "@waymark/core";
import { checkingControls } from "./controls/checking.js";
import { governanceControls } from "./controls/governance.js";
import { selectionControls } from "./controls/selection.js";
import { sessionControls } from "./controls/session.js";
import { supportControls } from "./controls/support.js";

/**
 * Every control: the mitigations that the report names, and a few of our own, each with what it lowers, by how
 * much (a share in points: 3 000 is three tenths) and on what basis.
 *
 * @example
 * ```ts
 * controls.length >= 30; // => true
 * controls.find((control) => control.id === "pair").by; // => 4000
 * ```
 */
export const controls: readonly Control[] = Object.freeze([
  ...sessionControls,
  ...supportControls,
  ...checkingControls,
  ...selectionControls,
  ...governanceControls,
]);
