import type { CheckExample } from "./check.js";

/** Holds the two clients and two mentors that most examples of checks share. */
export const people = Object.freeze({
  clients: [{ id: "C-1" }, { id: "C-2" }],
  mentors: [
    { id: "M-1", capacity: 2 },
    { id: "M-2", capacity: 2 },
  ],
});

/** A decision on a client and the mentor M-1, as somebody wrote it down. */
export const decision = (client: string, kind: "pin" | "lock" | "veto" | "rejected") => ({
  ...{ client, mentor: "M-1", kind },
  ...{ by: "P-1", role: "coordinator", date: "2026-01-05", reason: "Agreed." },
});

const networks = {
  id: "networks",
  title: "Networks",
  kind: "identifiers",
  sensitivity: "ordinary",
  describes: "N.",
  names: "network",
} as const;

/** A column on both sides with ids of something that has no table, as networks. */
export const sharedIds: CheckExample["fields"] = { client: [networks], mentor: [networks] };

/** A column that is filled in only beside the day on which a relationship ended. */
export const endingField: CheckExample["fields"] = {
  engagement: [
    {
      id: "ending",
      title: "How it ended",
      kind: "text",
      sensitivity: "ordinary",
      describes: "How.",
      needs: "ended",
    },
  ],
};
