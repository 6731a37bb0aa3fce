import type { Rule } from "../../compile/index.js";
import { accredited } from "./accredited.js";
import { acquaintance } from "./acquaintance.js";
import { consent } from "./consent.js";
import { coversType } from "./covers-type.js";
import { dayRateLimit } from "./day-rate-limit.js";
import { hasCapacity } from "./has-capacity.js";
import { noConflict } from "./no-conflict.js";
import { pairNeeded } from "./pair-needed.js";
import { riskAssessed } from "./risk-assessed.js";
import { selected } from "./selected.js";
import { timeInCommon } from "./time-in-common.js";
import { trained } from "./trained.js";
import { vetted } from "./vetted.js";
import { vettingInDate } from "./vetting-in-date.js";
import { withinTravel } from "./within-travel.js";

/** The hard rules of eligibility, each with its reason and what would lift it, and the flags. */
export const rules: readonly Rule[] = [
  vetted,
  vettingInDate,
  accredited,
  selected,
  trained,
  coversType,
  hasCapacity,
  dayRateLimit,
  noConflict,
  acquaintance,
  consent,
  timeInCommon,
  withinTravel,
  riskAssessed,
  pairNeeded,
];
