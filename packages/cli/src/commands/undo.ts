import { planUndo } from "@waymark/core";
import { agreeOptions, signedExample, signedOptions } from "../events/command-of.js";
import { putOnRecord } from "../events/put-on-record.js";
import type { Command } from "./command.js";

/** `waymark undo`: a later row that says that an event no longer counts. Nothing is taken out. */
export const undoCommand: Command = {
  name: "undo",
  group: "decide",
  summary: "put on record that an earlier event no longer counts; nothing is taken out",
  examples: [`waymark undo my-scheme EV-003 ${signedExample("Project Manager")}`],
  operands: ["CASELOAD", "EVENT"],
  isLenient: true,
  options: [...signedOptions, ...agreeOptions],
  run(context) {
    const { operands, options } = context.given;
    const text = (name: string) => {
      const value = options.get(name);
      return typeof value === "string" ? value : "";
    };
    const given = { on: text("on"), by: text("by"), role: text("role"), reason: text("reason") };
    return putOnRecord(context, ({ caseload }) => planUndo(caseload, operands[1] ?? "", given));
  },
};
