import { influence } from "../build.js";

export const fromUnsuccessful = [
  influence("unsuccessful", "unsustainable", 7_000, "Credibility goes, and then funding.", "§8.1", "coding"),
];
