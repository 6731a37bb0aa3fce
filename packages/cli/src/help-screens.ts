import { groups } from "./commands/groups.js";
import { commands } from "./commands/index.js";
import { commandHelp, generalHelp, groupHelp } from "./terminal/help.js";
import type { HelpScreens } from "./terminal/screen-asked.js";

/** Every screen of help, as the declarations of the commands make it: it is written down when the command is built. */
export function helpScreens(): HelpScreens {
  const names = new Set<string>(groups.map(({ name }) => name));
  return Object.fromEntries([
    ["", generalHelp(commands, groups)],
    ...groups.map((group) => [
      group.name,
      groupHelp(
        group,
        commands.filter((one) => one.group === group.name),
      ),
    ]),
    ...commands.flatMap((one) =>
      [one.name, ...(one.group ? [`${one.group} ${one.name}`] : [])]
        .filter((words) => !names.has(words))
        .map((words) => [words, commandHelp(one, words)]),
    ),
  ]) as HelpScreens;
}
