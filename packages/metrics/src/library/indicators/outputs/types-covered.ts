import { counted } from "../make.js";

export const typesCovered = counted({
  id: "types-covered",
  title: "Types of extremism that the pool covers",
  heading: "outputs-and-usage",
  kind: "proportion",
  source: "§7.1 G",
  saidBy: "participant",
  covers: ["MQ07"],
  counts: { distinct: "mentor.specialisms", of: "values" },
  needs: ["mentor.specialisms"],
});
