import type { Check } from "../check.js";
import * as list from "./list.js";

/** Every check of a caseload, in the order of their ids. */
export const checkLibrary: readonly Check[] = Object.values(list).sort((a, b) => (a.id < b.id ? -1 : 1));
