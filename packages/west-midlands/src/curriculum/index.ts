import type { StandardItem } from "@waymark/matching";
import { type Topic, topics } from "./topics.js";

/** What the standards of the training are said together as. */
export const trainingTopics = "Training topics";

/** A topic as a standard: rows of training.csv that name it are the evidence. */
function standardOf({ id, title, source, saidBy, describes, before, forType }: Topic): StandardItem {
  return {
    ...{ id, title, source, saidBy, describes },
    assessor: "Training lead",
    group: trainingTopics,
    neededFor: before === "start" ? ["accredited", "supervised"] : ["accredited"],
    ...(forType === undefined ? {} : { neededWhere: `has(mentor.specialisms, "${forType}")` }),
    evidence: {
      record: "training",
      where: `has(training.topics, "${id}")`,
      met: 'training.outcome == "done"',
      assessor: "by",
      expires: "until",
    },
    warnDays: 60,
    remedy: "Book the training in what is missing, and record who led it.",
  };
}

/** The training as standards, topic by topic. */
export const curriculum: StandardItem[] = topics.map(standardOf);

export { topics } from "./topics.js";
