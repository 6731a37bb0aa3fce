import type { StandardItem } from "@waymark/matching";

const quality = (
  id: string,
  item: Pick<StandardItem, "title" | "source" | "saidBy" | "describes">,
): StandardItem => ({
  id: `quality-${id}`,
  ...item,
  assessor: "Mentor Selection Panel",
  group: "Qualities seen",
  neededFor: ["accredited", "supervised"],
  evidence: {
    record: "quality",
    where: `quality.quality == "${id}"`,
    met: 'quality.seen == "seen"',
    assessor: "by",
  },
  warnDays: 0,
  remedy: "Look for it in an interview or a role play, and record what was seen, who saw it and when.",
});

/** What the panel has to have seen before somebody mentors; training is no substitute for it (§5.7). */
export const qualities: StandardItem[] = [
  quality("empathy", {
    title: "Empathy",
    source: "§3.3, §8.1 (empathy would be very important)",
    saidBy: "report",
    describes: "Tries to understand the client’s feelings and thoughts, and where they stand in their life.",
  }),
  quality("composure", {
    title: "Composure under provocation",
    source: "§3.3 K (“is he going to bite?”)",
    saidBy: "participant",
    describes: "Keeps calm and thinks when provoked or insulted.",
  }),
  quality("confidence", {
    title: "Confidence to challenge",
    source: "§3.4 D (“the confidence to say things”)",
    saidBy: "participant",
    describes: "Not only knows the arguments, but says them.",
  }),
];
