import { counted } from "../make.js";

export const agenciesUsing = counted({
  id: "agencies-using",
  title: "Other agencies that use the scheme or what it has produced",
  heading: "outputs-and-usage",
  kind: "count",
  source: "§8.1",
  saidBy: "report",
  covers: ["MQ18"],
  counts: { distinct: "activity.agency", where: 'activity.kind == "product-use"' },
});
