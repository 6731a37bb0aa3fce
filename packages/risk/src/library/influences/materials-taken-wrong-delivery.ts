import { influence } from "../build.js";

export const materialsTakenRaisesWrongDelivery = influence({
  from: "materials-taken",
  to: "wrong-delivery",
  strength: 6_000,
  reason: "Material taken is delivered by others.",
  source: "our coding, after §6.4",
  saidBy: "coding",
  cases: [{ given: { "risk.materials-taken": 6_400 }, gives: 3_840 }],
});
