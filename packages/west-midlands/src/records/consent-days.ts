import type { Parameter } from "@waymark/core";

/** For how long a consent counts before it is asked for again. */
export const consentDays: Parameter = {
  id: "consent_days",
  title: "How long a consent counts before the client is asked again",
  kind: "integer",
  default: 730,
  min: 28,
  max: 3_650,
  unit: "days",
  source: "our coding, after §3.3 H (open about what is passed on)",
};
