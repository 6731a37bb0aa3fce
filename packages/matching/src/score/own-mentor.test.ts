import { expect, it } from "vitest";
import { isOwnMentor, ownMentorCells } from "./own-mentor.js";

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

it("finds every cell of a table at which the two are one, and no other", () => {
  const clients = people("C-1", "P-2", null, "p2");
  const mentors = people("M-1", "P-2", "P_2", null);
  const cells = clients.flatMap((client, row) =>
    mentors.flatMap((mentor, column) => (isOwnMentor(client, mentor) ? [row * mentors.length + column] : [])),
  );
  expect(ownMentorCells(clients, mentors)).toEqual(cells);
  expect(cells).toEqual([5, 6, 13, 14]);
});
