import type { Risk } from "../../compile/index.js";
import { askedWhy } from "./asked-why.js";
import { communityTrust } from "./community-trust.js";
import { materialsTaken } from "./materials-taken.js";
import { unsuccessful } from "./unsuccessful.js";
import { wrongDelivery } from "./wrong-delivery.js";

/**
 * The risks to the organisations that take part (§6.4, §8.1).
 *
 * @example
 * ```ts
 * organisationRisks.map((risk) => risk.id).includes("asked-why"); // => true
 * ```
 */
export const organisationRisks: readonly Risk[] = Object.freeze([
  askedWhy,
  communityTrust,
  materialsTaken,
  wrongDelivery,
  unsuccessful,
]);

export { askedWhy } from "./asked-why.js";
export { communityTrust } from "./community-trust.js";
export { materialsTaken } from "./materials-taken.js";
export { unsuccessful } from "./unsuccessful.js";
export { wrongDelivery } from "./wrong-delivery.js";
