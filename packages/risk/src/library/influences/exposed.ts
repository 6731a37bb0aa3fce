import { influence } from "../build.js";

export const fromExposed = [
  influence(
    "exposed",
    "after-session",
    9_000,
    "Details given away let the network find the mentor.",
    "§4.4, §6.2 (F)",
    "participant",
  ),
];
