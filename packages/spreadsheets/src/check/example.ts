/** Two clients and two mentors with two places each: who most examples of checks are about. */
export const people = Object.freeze({
  clients: [{ id: "C-1" }, { id: "C-2" }],
  mentors: [
    { id: "M-1", capacity: 2 },
    { id: "M-2", capacity: 2 },
  ],
});
