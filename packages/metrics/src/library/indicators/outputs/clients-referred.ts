import { counted } from "../make.js";

export const clientsReferred = counted({
  id: "clients-referred",
  title: "Clients referred",
  heading: "outputs-and-usage",
  kind: "count",
  direction: "none",
  source: "§8.2",
  saidBy: "report",
  covers: ["MQ19"],
  counts: { distinct: "activity.client", where: 'activity.kind == "referral"' },
});
