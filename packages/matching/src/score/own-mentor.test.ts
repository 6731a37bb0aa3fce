import { expect, it } from "vitest";
import { isOwnMentor, ownMentorColumns } from "./own-mentor.js";

const people = (...ids: (string | null)[]) => ids.map((id) => ({ id }));

it.each([
  ["P-001", "P-001", true],
  ["P-001", "p_001", true],
  ["Mary-Ann.Smith", "mary-ann-smith", true],
  ["P-001", "p1", true],
  ["P-001", "P-011", false],
  ["P-001", null, false],
])("%s and %s are one person: %s", (client, mentor, is) => {
  expect(isOwnMentor({ id: client }, { id: mentor })).toBe(is);
});

it("finds every mentor that a client is, and no other", () => {
  const clients = people("C-1", "P-2", null, "p2");
  const mentors = people("M-1", "P-2", "P_2", null);
  const columnsOf = ownMentorColumns(mentors);
  for (const client of clients)
    expect(columnsOf(client)).toEqual(
      [...mentors.keys()].filter((column) => isOwnMentor(client, mentors[column]!)),
    );
  expect(clients.map(columnsOf)).toEqual([[], [1, 2], [], [1, 2]]);
});
