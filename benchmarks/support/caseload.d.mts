import type { Caseload, Model } from "@waymark/core";

/** Clients, mentors and overrides of any number, the same every time. */
export function largeCaseload(
  model: Model,
  size: { clients: number; mentors: number; capacity: number; seed?: number },
): Caseload;
