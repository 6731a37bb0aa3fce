import { type Caseload, derived, derivedKey } from "@waymark/core";
import { decisionsOf } from "../relationship/bars.js";
import { comparePool, type Pool } from "./pool.js";

const poolKey = derivedKey<Pool>("open clients compared with all mentors");

/** Whether a client's referral is open. */
export function isOpen(client: { readonly [field: string]: unknown }): boolean {
  return client.status !== "closed";
}

/** Every open client of a caseload compared with every mentor, under the decisions in force. Compared once. */
export function openPool(caseload: Caseload): Pool {
  return derived(caseload, poolKey, ({ model, records }) =>
    comparePool(model, records.clients.filter(isOpen), records.mentors, decisionsOf(model, records)),
  );
}
