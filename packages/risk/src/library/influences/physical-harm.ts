import { influence } from "../build.js";

export const fromPhysicalHarm = [
  influence("physical-harm", "adverse-media", 5_000, "An attack on a mentor becomes news.", "our coding; §6"),
];
