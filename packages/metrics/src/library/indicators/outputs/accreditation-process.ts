import { counted } from "../make.js";

export const accreditationProcess = counted({
  id: "accreditation-process",
  title: "An accreditation process for mentors exists",
  heading: "outputs-and-usage",
  kind: "event",
  source: "§7.1",
  saidBy: "report",
  covers: ["MQ05"],
  counts: { count: "activity", where: 'activity.kind == "accreditation-process"' },
});
