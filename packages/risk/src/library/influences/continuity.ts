import { influence } from "../build.js";

export const fromContinuity = [
  influence(
    "continuity",
    "wrong-mentor",
    6_000,
    "A panel without experience selects badly.",
    "§8.1",
    "coding",
  ),
  influence("continuity", "delay", 6_000, "Work slows when people leave.", "§8.1", "coding"),
];
