import { version } from "@waymark/folder";
import type { Command } from "../commands/command.js";
import { groups } from "../commands/groups.js";
import { commandHelp, generalHelp, groupHelp } from "./help.js";
import { Parser, type Runner } from "./parser.js";
import type { Sink } from "./world.js";

/**
 * The whole command line: a word for each command of its own and for each group, and below a group its commands. The
 * commands of a group can be typed without it as well.
 *
 * @param write takes what help and `--version` print
 * @param run runs the command that was named
 */
export function program(
  commands: readonly Command[],
  { stdout }: { readonly stdout: Sink },
  run: Runner,
): Parser {
  const all = new Parser("waymark");
  all
    .exitOverride()
    .enablePositionalOptions()
    .helpOption("-h, --help", "show this help")
    .version(version, "-v, --version", "show the version")
    .configureOutput({ writeOut: (text) => stdout.write(text) })
    .configureHelp({ formatHelp: () => generalHelp(commands, groups) });
  for (const group of groups) {
    const parser = new Parser(group.name);
    parser.words = group.name;
    parser.copyInheritedSettings(all).enablePositionalOptions();
    const own = commands.filter((one) => one.group === group.name);
    for (const command of own)
      parser
        .declare(command, `${group.name} ${command.name}`, run, { isDefault: command.name === group.usual })
        .configureHelp({ formatHelp: () => commandHelp(command, `${group.name} ${command.name}`) });
    all.addCommand(parser.configureHelp({ formatHelp: () => groupHelp(group, own) }));
  }
  const names = new Set<string>(groups.map(({ name }) => name));
  for (const command of commands)
    if (!names.has(command.name))
      all
        .declare(command, command.name, run, { hidden: command.group !== undefined })
        .configureHelp({ formatHelp: () => commandHelp(command, command.name) });
  return all;
}
