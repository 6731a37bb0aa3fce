import type { SchemeEvent } from "@waymark/core";

/** What is asked whenever somebody says yes or no to mentoring. */
export const consentAsks: NonNullable<SchemeEvent["asks"]> = [
  {
    as: "given_by",
    of: "consent.given_by",
    says: "who answered: client, guardian or both",
    required: true,
  },
  {
    as: "guardian_needed",
    of: "consent.guardian_needed",
    says: "whether a guardian has to agree: yes or no",
    required: true,
  },
];
