import { influence } from "../build.js";

export const fromMaterialsTaken = [
  influence(
    "materials-taken",
    "wrong-delivery",
    6_000,
    "Material taken is delivered by others.",
    "§6.4",
    "coding",
  ),
];
