import { oneOf } from "./build.js";

export const progress = oneOf(
  "progress",
  "Progress",
  "Where the client is, compared with the start.",
  "§5.5 (E), §6.1 (G), §7.2",
  [
    ["forward", "Moving forward"],
    ["mixed", "Mixed"],
    ["none", "No progress"],
    ["backward", "Moving deeper in"],
  ],
);
