import { type Caseload, derived, derivedKey } from "@waymark/core";
import { openPool } from "../score/open-pool.js";
import { type Previous, readPrevious } from "./previous.js";
import { type AllocationProblem, allocationProblem } from "./problem.js";

const problemKey = derivedKey<AllocationProblem>("allocation problem without earlier proposals");

/** The allocation problem of an open caseload. Without earlier proposals it is set up once. */
export function openProblem(caseload: Caseload, previous?: Previous): AllocationProblem {
  const { model, records } = caseload;
  const setUp = () => allocationProblem(model, records, { previous, pool: openPool(caseload) });
  return readPrevious(previous).length > 0 ? setUp() : derived(caseload, problemKey, setUp);
}
