// A scheme of one's own: an allotment club pairs beginners with growers. A factor and a rule, as data and nothing else.
import { checkCases, compile, definePlugin } from "@waymark/core";
import { matching, shortlist } from "@waymark/matching";

const crops = ["beans", "garlic", "squash"].map((id) => ({ id, title: id }));
const list = { kind: "categories", sensitivity: "ordinary", values: crops } as const;
const growing = {
  id: "growing",
  title: "What they grow",
  summary: "A grower of the same crops can show how.",
  source: "club rules, page 2",
  fields: {
    client: [{ ...list, id: "wants", title: "Wants to grow", describes: "Crops to learn." }],
    mentor: [{ ...list, id: "grows", title: "Grows", describes: "Crops that go well." }],
  },
  similar: {
    source: "club rules, page 2",
    levels: [
      { id: "same", when: "overlaps(client.wants, mentor.grows)", points: 10_000, says: "Grows the same." },
      { id: "other", when: true, points: 1_000, says: "Grows {mentor.grows}." },
    ],
  },
  cases: [{ given: { "client.wants": "beans", "mentor.grows": "beans;squash" }, gives: "same" }],
} as const;
const fee = {
  id: "fee",
  title: "The fee is paid",
  source: "club rules, page 1",
  when: "mentor.paid",
  effect: "block",
  fields: {
    mentor: [{ id: "paid", title: "Paid", kind: "boolean", sensitivity: "ordinary", describes: "Has paid." }],
  },
  reason: "The fee is not paid.",
  unknown: "It is not known whether the fee is paid.",
  remedy: "Ask the treasurer.",
} as const;

const about = { id: "allotments", version: "1.0.0", title: "Allotments", source: "club rules" };
const club = definePlugin({ ...about, subjects: [matching], factors: [growing], rules: [fee] });
const factors = { growing: { weight: 100, mode: "similar" } };
const policy = { name: "club", version: "1.0.0", title: "Club", asOf: "2026-04-01", factors };
const model = compile(policy, { plugins: [club] });
console.log(`Cases that fail: ${checkCases(model).length}`);

const clients = [{ id: "C-1", wants: "squash" }];
const mentors = [
  { id: "M-1", grows: "beans;squash", paid: true, capacity: 1 },
  { id: "M-2", grows: "garlic", paid: true, capacity: 1 },
  { id: "M-3", grows: "squash", capacity: 1 },
];
for (const { matches, blocked } of shortlist(model, { clients, mentors }, { top: 2 })) {
  for (const { mentor, points, contributions } of matches)
    console.log(`${mentor}: ${points} points. ${contributions[0]?.says}`);
  for (const { title, mentors: many, remedy } of blocked) console.log(`${title}: not for ${many}. ${remedy}`);
}
