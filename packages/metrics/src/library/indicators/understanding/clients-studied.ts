import { counted } from "../make.js";

export const clientsStudied = counted({
  id: "clients-studied",
  title: "Clients with a written case study; they may not be representative",
  heading: "greater-understanding",
  kind: "narrative",
  source: "§7.3 I",
  saidBy: "participant",
  covers: ["MU03"],
  counts: {
    share: {
      of: "clients",
      namedBy: { fields: ["activity.client"], where: 'activity.kind == "case-study"' },
    },
  },
});
