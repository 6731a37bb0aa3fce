import type { Role } from "@waymark/core";
import { advice, evidence, matches } from "./matters.js";

/** Decides who may mentor. */
export const mentorSelectionPanel: Role = {
  id: "mentor-selection-panel",
  title: "Mentor Selection Panel",
  also: ["selection panel", "chair of the panel"],
  source: "§5.3, §8.2; pins and vetoes: our coding",
  may: {
    decides: [...matches, "standard", "availability"],
    advises: [...advice, ...evidence],
    isTold: ["standard"],
  },
};
