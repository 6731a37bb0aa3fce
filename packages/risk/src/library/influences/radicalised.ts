import { influence } from "../build.js";

export const fromRadicalised = [
  influence(
    "radicalised",
    "asked-why",
    8_000,
    "After a serious incident, everybody is asked why.",
    "§6.3, §6.4 (B)",
    "participant",
  ),
  influence(
    "radicalised",
    "responsibility",
    7_000,
    "If something terrible happens, the project answers for it.",
    "§6.1 (H)",
    "participant",
  ),
];
