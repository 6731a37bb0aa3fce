import { influence } from "../build.js";

export const fromCrutch = [
  influence("crutch", "drift", 4_000, "Leaning on the mentor makes any gap worse.", "§7.2 (L)", "coding"),
];
