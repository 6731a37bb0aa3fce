import { Command as Commander, Option } from "commander";
import type { Command, Given, OptionSpec } from "../commands/command.js";
import { usageOf } from "../commands/usage.js";
import * as say from "../messages/command.js";

/** Runs a command with what was given. */
export type Runner = (command: Command, given: Given) => Promise<void>;

/**
 * Commander's parser, with messages of our own. What commander would print and exit with is thrown as a WaymarkError,
 * so that every message has a remedy and `--json` gives it as data.
 */
export class Parser extends Commander {
  /** What is typed to come here, without the name of the program. */
  words = "";
  /** The declaration that this parses; undefined for a group. */
  declared: Command | undefined;

  override createCommand(name?: string): Parser {
    return new Parser(name);
  }

  /** Adds a command of a declaration. Below a group's own name its options and operands are the declaration's. */
  declare(
    command: Command,
    words: string,
    run: Runner,
    where: { hidden?: boolean; isDefault?: boolean } = {},
  ) {
    const parser = new Parser(words.split(" ").at(-1));
    parser.words = where.isDefault ? this.words : words;
    parser.declared = command;
    for (const operand of command.operands)
      parser.argument(command.isLenient ? `[${operand}]` : `<${operand}>`);
    if (command.isOpen) parser.argument("[WORDS...]").passThroughOptions();
    else for (const operand of command.optional ?? []) parser.argument(`[${operand}]`);
    for (const spec of command.options)
      parser.addOption(
        optionOf(spec, parser).makeOptionMandatory(spec.required === true && !command.isLenient),
      );
    parser.action(() => run(command, { operands: parser.args, options: givenOptions(command, parser) }));
    this.addCommand(parser.copyInheritedSettings(this), where);
    return parser;
  }

  // Commander calls these by name where something is wrong; its typings leave them out.

  unknownOption(flag: string): never {
    const options = this.declared?.options ?? [];
    const [name = "", ...value] = flag.split("=");
    const meant = options.find((one) => `--${one.name}` === name);
    if (meant && value.length > 0) throw say.optionTakesNone(this.words, name);
    const known = options.flatMap((one) => [`--${one.name}`, ...(one.short ? [`-${one.short}`] : [])]);
    throw say.unknownOption(this.words, name.slice(0, 40), [...known, "--help", "-h"]);
  }

  missingArgument(name: string): never {
    throw say.missingArgument(this.words, name, this.usageText());
  }

  optionMissingArgument(option: Option): never {
    throw say.optionNeedsValue(this.words, option.long ?? "", nameOfValue(option));
  }

  missingMandatoryOptionValue(option: Option): never {
    throw say.missingOption(this.words, `${option.long} ${nameOfValue(option)}`, this.usageText());
  }

  _excessArguments(): never {
    throw say.extraArgument(this.words, this.usageText());
  }

  private usageText(): string {
    return this.declared ? usageOf(this.declared, this.words) : this.words;
  }
}

function optionOf({ name, short, value, summary }: OptionSpec, parser: Parser): Option {
  const flags = `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` <${value}>`}`;
  const option = new Option(flags, summary);
  if (value === undefined) return option;
  return option.argParser((text: string, before: unknown) => {
    if (before !== undefined) throw say.optionTwice(parser.words, `--${name}`);
    if (text === "" || text.startsWith("--")) throw say.optionNeedsValue(parser.words, `--${name}`, value);
    return text;
  });
}

function nameOfValue({ flags }: Option): string {
  return /<(.*)>/.exec(flags)?.[1] ?? "";
}

function givenOptions({ options }: Command, parser: Parser): ReadonlyMap<string, string | true> {
  const values = parser.opts();
  return new Map(
    parser.options.flatMap((option, i): [string, string | true][] => {
      const value: unknown = values[option.attributeName()];
      const name = options[i]?.name;
      if (name === undefined || value === undefined) return [];
      return [[name, typeof value === "string" ? value : true]];
    }),
  );
}
