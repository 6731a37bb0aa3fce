import type { Question } from "@waymark/core";

/** “The question of who is training whom will need to be resolved” (summary of §5.6–5.7). */
export const trainsUntrained: Question = {
  id: "trains-untrained",
  title: "Who trains the trainers",
  source: "summary of §5.6–5.7 (who trains the trainers)",
  saidBy: "report",
  about: "mentor",
  when: "shared(mentor.topics_taught, mentor.topics_done) < count(mentor.topics_taught)",
  says: "The mentor trains others in a topic in which no training of their own is on record: {mentor.topics_taught}.",
  remedy:
    "Ask the mentor where their knowledge comes from. Record it if it is enough; if not, agree who trains them.",
  role: "mentor-selection-panel",
  cases: [
    { given: { "mentor.topics_taught": "aims", "mentor.topics_done": "aims;exit" }, gives: false },
    { given: { "mentor.topics_taught": "aims;styles", "mentor.topics_done": "aims;exit" }, gives: true },
    { given: {}, gives: null },
  ],
};
