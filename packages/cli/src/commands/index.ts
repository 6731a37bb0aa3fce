import { allOption, type Command } from "./command.js";
import * as list from "./list.js";

/** Every command, by name. Those that read a caseload can show all that is wrong with it. */
export const commands: readonly Command[] = Object.values(list)
  .map((command: Command) =>
    command.operands.includes("CASELOAD")
      ? { ...command, options: [...command.options, allOption] }
      : command,
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1));
