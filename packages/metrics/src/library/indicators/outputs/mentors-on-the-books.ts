import { counted } from "../make.js";

export const mentorsOnTheBooks = counted({
  id: "mentors-on-the-books",
  title: "Mentors on the books",
  heading: "outputs-and-usage",
  kind: "count",
  source: "§7.1 G",
  saidBy: "participant",
  covers: ["MQ06"],
  counts: { count: "mentors" },
});
