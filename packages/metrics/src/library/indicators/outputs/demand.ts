import { counted } from "../make.js";

export const demand = counted({
  id: "demand",
  title: "Enquiries by agencies, local and national",
  heading: "outputs-and-usage",
  kind: "count",
  direction: "none",
  source: "§8.3",
  saidBy: "report",
  covers: ["MQ21"],
  counts: { count: "activity", where: 'activity.kind == "enquiry"' },
});
