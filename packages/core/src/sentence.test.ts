import { describe, expect, it } from "vitest";
import { fillSentence } from "./sentence.js";

const facts = { engagement: { held: true }, mentor: {} };
const say = (text: string) => fillSentence(text, facts, new Map());

it("writes a day as a reader does, but for a value by itself", () => {
  const fields = new Map([
    ["visit.due_on", { id: "due_on", title: "Due", kind: "date", sensitivity: "ordinary" } as const],
  ]);
  const visit = { due_on: 20_000 };
  expect(fillSentence("It was due on {visit.due_on}.", { visit }, fields)).toBe(
    "It was due on 4 October 2024.",
  );
  expect(fillSentence("{visit.due_on}", { visit }, fields)).toBe("2024-10-04");
});

describe("a sentence with a fact that is not known", () => {
  it.each([
    ["{mentor.district}", "not known"],
    ["The latest decision is: {mentor.decision}.", "The latest decision is: not known."],
    ["Takes more notes ({mentor.recording}) than that.", "Takes more notes (not known) than that."],
  ])("says so where that reads well: %s", (text, said) => expect(say(text)).toBe(said));

  it.each([
    ["The review was due on {mentor.next_review}. Hold it.", "Next review: not known yet. Hold it."],
    ["Both lived in {mentor.district}, {mentor.county}.", "District, County: not known yet."],
    ["Held: {engagement.held}. Lives in {mentor.district}.", "Held: yes. District: not known yet."],
  ])("gives way to the title of the fact elsewhere: %s", (text, said) => expect(say(text)).toBe(said));
});
