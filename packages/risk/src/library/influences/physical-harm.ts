import { influence } from "../build.js";

export const fromPhysicalHarm = [
  influence("physical-harm", "adverse-media", 5_000, "Harm to a mentor becomes news.", "§6", "coding"),
];
