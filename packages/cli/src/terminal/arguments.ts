import * as say from "../messages/command.js";

/** An option that a command takes. */
export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** What its value is called; left out for a switch. */
  readonly value?: string;
  readonly summary: string;
}

/** What a command takes. */
export interface Grammar {
  readonly name: string;
  readonly usage: string;
  readonly operands: readonly string[];
  /** Words that may follow, in this order. */
  readonly optional?: readonly string[];
  readonly options: readonly OptionSpec[];
}

/** What was given. */
export interface Given {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
}

/**
 * Read the words after a command's name. `--` ends the options.
 *
 * @throws WaymarkError for an option or word that the command does not take, with the nearest right one.
 */
export function readArguments(words: readonly string[], grammar: Grammar): Given {
  const operands: string[] = [];
  const options = new Map<string, string | true>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--") {
      operands.push(...words.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-") {
      operands.push(word);
      continue;
    }
    const [flag = "", ...rest] = word.split("=");
    const given = rest.length > 0 ? rest.join("=") : undefined;
    const spec = grammar.options.find(({ name, short }) => flag === `--${name}` || flag === `-${short}`);
    if (!spec) throw unknown(flag, grammar);
    if (options.has(spec.name)) throw say.optionTwice(grammar.name, `--${spec.name}`);
    if (spec.value === undefined) {
      if (given !== undefined) throw say.optionTakesNone(grammar.name, flag);
      options.set(spec.name, true);
    } else {
      const value = given ?? words[++i];
      if (value === undefined || value === "" || (given === undefined && value.startsWith("--")))
        throw say.optionNeedsValue(grammar.name, flag, spec.value);
      options.set(spec.name, value);
    }
  }
  if (!options.has("help")) checkOperands(operands, grammar);
  return { operands, options };
}

function unknown(flag: string, { name, options }: Grammar) {
  const known = options.flatMap((option) => [
    `--${option.name}`,
    ...(option.short ? [`-${option.short}`] : []),
  ]);
  return say.unknownOption(name, flag.slice(0, 40), known);
}

function checkOperands(operands: readonly string[], grammar: Grammar): void {
  const { name, usage, operands: wanted, optional = [] } = grammar;
  const missing = wanted[operands.length];
  if (missing !== undefined) throw say.missingArgument(name, missing, usage);
  if (operands.length > wanted.length + optional.length) throw say.extraArgument(name, usage);
}
