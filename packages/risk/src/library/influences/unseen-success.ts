import { influence } from "../build.js";

export const fromUnseenSuccess = [
  influence(
    "unseen-success",
    "unsustainable",
    7_000,
    "Success that is not seen is not paid for.",
    "§8.1",
    "coding",
  ),
];
