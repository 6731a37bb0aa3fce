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
