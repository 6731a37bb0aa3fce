import { counted } from "../make.js";

export const whatWasTried = counted({
  id: "what-was-tried",
  title: "Practices of which a case shows what followed",
  heading: "greater-understanding",
  kind: "narrative",
  source: "summary of §7",
  saidBy: "report",
  covers: ["MU05"],
  counts: {
    distinct: "activity.tried",
    of: "values",
    where: 'activity.kind == "case-study"',
    known: ["activity.followed"],
  },
});
