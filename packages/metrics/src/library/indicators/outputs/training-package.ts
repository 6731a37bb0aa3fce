import { counted } from "../make.js";

export const trainingPackage = counted({
  id: "training-package",
  title: "A training package has been produced",
  heading: "outputs-and-usage",
  kind: "event",
  source: "§7.1",
  saidBy: "report",
  covers: ["MQ04"],
  counts: { count: "activity", where: 'activity.kind == "training-package"' },
});
