import type { MentorComparison } from "@waymark/matching";
import { score } from "../words/numbers.js";

/** Why one mentor is ahead of another, in a sentence; by how many points where somebody asks for figures. */
export function sayComparison({ because, says, by }: MentorComparison, figures = false): string {
  if (because !== "points") return says;
  const points = ` by ${by} points of 10 000: ahead on`;
  return says.replace(points, figures ? ` by ${score(by)} points of 100: ahead on` : " on");
}
