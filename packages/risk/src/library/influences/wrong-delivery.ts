import { influence } from "../build.js";

export const fromWrongDelivery = [
  influence(
    "wrong-delivery",
    "unsuccessful",
    6_000,
    "Poor delivery fails the scheme.",
    "§6.4, §8.1",
    "coding",
  ),
];
