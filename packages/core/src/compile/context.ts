import type * as z from "zod/mini";
import type { Words } from "../field/gather-words.js";
import type { FormulaCompiler } from "../formula/compile-formulas.js";
import type { RecordValues } from "../formula/index.js";
import type { ParsedPlugin, ParsedPolicy } from "../policy/policy.js";
import type { Problem } from "../problems.js";

/** A section of one plugin, and where it stands. */
export interface PluginSection<T> {
  readonly plugin: ParsedPlugin;
  readonly value: T;
  /** As `plugins.demo.factors`. */
  readonly path: string;
}

/** What a subject compiles with: plugins and policy whose shapes have been checked, words and formulas. */
export interface CompileContext {
  readonly plugins: readonly ParsedPlugin[];
  /** The policy with its stances worked in. */
  readonly policy: ParsedPolicy;
  /** What formulas read as `policy.…`. */
  readonly policyFacts: RecordValues;
  readonly words: Words;
  readonly formulas: FormulaCompiler;
  readonly problems: Problem[];
  /** A section of every plugin that has it. The schema is the one that checked it. */
  section<T extends z.core.$ZodType>(name: string, schema: T): readonly PluginSection<z.output<T>>[];
  /** A setting of the policy. The schema is the one that checked it. */
  setting<T extends z.core.$ZodType>(name: string, schema: T): z.output<T>;
}

/** The context's readers of sections and settings: their types follow from the schemas that checked them. */
export function readersOf(
  plugins: readonly ParsedPlugin[],
  policy: ParsedPolicy,
): Pick<CompileContext, "section" | "setting"> {
  return {
    section: <T extends z.core.$ZodType>(name: string, _schema: T) =>
      plugins.flatMap((plugin) => {
        const value = plugin[name] as z.output<T> | undefined;
        return value === undefined ? [] : [{ plugin, value, path: `plugins.${plugin.id}.${name}` }];
      }),
    setting: <T extends z.core.$ZodType>(name: string, _schema: T) => policy[name] as z.output<T>,
  };
}

/** The items of a list that plugins have, each with its path, and a problem for each id that is used twice. */
export function itemsOf<T extends { readonly id: string }>(
  { problems }: Pick<CompileContext, "problems">,
  sections: readonly PluginSection<readonly T[]>[],
  name: string,
): { readonly item: T; readonly path: string }[] {
  const items = sections.flatMap(({ value, path }) =>
    value.map((item) => ({ item, path: `${path}.${item.id}` })),
  );
  problems.push(
    ...repeated(
      items.map(({ item }) => item.id),
      name,
    ),
  );
  return items;
}

/** A problem for each id that is used twice. */
export function repeated(ids: readonly string[], list: string): Problem[] {
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) => ({
      code: "defined-twice",
      path: `plugins.${list}.${id}`,
      message: `Two ${list} are called ${id}.`,
      hint: "Give each its own id.",
    }));
}

/** The one section that plugins may have once; a problem for each plugin that has it again. */
export function onlyOne<T>(
  { problems }: Pick<CompileContext, "problems">,
  sections: readonly PluginSection<T>[],
  message: string,
): PluginSection<T> | undefined {
  const [first, ...others] = sections;
  for (const { path } of others)
    problems.push({ code: "defined-twice", path, message, hint: "Leave it to one of them." });
  return first;
}
