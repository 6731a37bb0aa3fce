import { expect, it } from "vitest";
import { inWordsOf, type People, usualPeople } from "./people.js";

const people: People = {
  client: { one: "young person", many: "young people" },
  mentor: { one: "adviser", many: "advisers" },
  mentoring: "guidance",
  mentored: "guided",
};

it.each([
  ["Clients and their mentors", "Young people and their advisers"],
  ["The client’s wish; a mentor who fits", "The young person’s wish; an adviser who fits"],
  ["A mentor. Mentoring ends", "An adviser. Guidance ends"],
  ["clients.csv, client.area, mentors/M-1, client_id", "clients.csv, client.area, mentors/M-1, client_id"],
  ["a client.", "a young person."],
  ["not mentored", "not guided"],
  ["What clients’ progress shows; mentors’ times", "What young people’s progress shows; advisers’ times"],
  ["‘a client’", "‘a young person’"],
  ["clientele, tormentor", "clientele, tormentor"],
])("says %s as %s", (text, said) => expect(inWordsOf(people, text)).toBe(said));

it("leaves a text as it is where a scheme has no words of its own", () => {
  expect(inWordsOf(usualPeople, "A client")).toBe("A client");
});
