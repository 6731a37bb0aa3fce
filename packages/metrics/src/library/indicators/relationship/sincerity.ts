import { kept } from "../make.js";

export const sincerity = kept({
  id: "sincerity",
  title: "The client is sincere in wanting to change",
  heading: "reduced-vulnerability",
  kind: "narrative",
  level: "client",
  source: "§7.2 D",
  saidBy: "participant",
  covers: ["MV24"],
  notComputed: "A view that the report calls contested: guidance is not a numbers game (D). Kept as said.",
});
