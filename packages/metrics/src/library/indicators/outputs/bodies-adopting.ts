import { counted } from "../make.js";

export const bodiesAdopting = counted({
  id: "bodies-adopting",
  title: "Councils, authorities and other bodies that adopt the scheme",
  heading: "outputs-and-usage",
  kind: "count",
  source: "§7.1 L",
  saidBy: "participant",
  covers: ["MQ13"],
  counts: { distinct: "activity.agency", where: 'activity.kind == "adoption"' },
});
