import {
  compile,
  definePlugin,
  didYouMean,
  type Model,
  type Plugin,
  PolicyError,
  type Problem,
  WaymarkError,
} from "@waymark/core";
import { matchingOf } from "@waymark/matching";
import { type Finding, finding } from "@waymark/spreadsheets";
import { westMidlands } from "@waymark/west-midlands";
import type { Disk } from "../files/disk.js";
import { readJson } from "../files/json.js";
import { join } from "../files/names.js";
import * as say from "../messages/scheme.js";

/** The file that holds what a scheme has decided. */
export const policyFile = "policy.json";
/** The file that may hold a scheme of the folder's own, as data. */
export const pluginFile = "plugin.json";

/** Schemes that come with the command. */
const builtIn: ReadonlyMap<string, Plugin> = new Map([[westMidlands.id, westMidlands]]);

/** The scheme of a folder: a model to run, or one that is only good for checking the records. */
export interface Scheme {
  readonly model: Model;
  /** The policy as it was read, without the names of plugins. */
  readonly policy: unknown;
}

/**
 * Read a folder's policy and plugins and compile them. Where the policy is at fault, that is reported, and a bare
 * policy stands in so that the records can still be checked; where the plugins are, there is no model.
 */
export function readScheme(disk: Disk, folder: string, problems: Problem[]): Scheme | undefined {
  const data = readJson(disk, folder, policyFile, problems);
  const absent = disk.kind(join(folder, policyFile)) === "none";
  if (absent) problems.push(say.noPolicy(policyFile));
  const { policy, names } = splitPolicy(data, disk.kind(join(folder, pluginFile)) === "file", problems);
  const plugins = names.flatMap((name) => loadPlugin(disk, folder, name, problems));
  if (plugins.length < names.length) return undefined;
  const model = data === undefined ? undefined : tryCompile(policy, plugins, problems);
  if (model) return { model, policy };
  const bare = tryCompile(barePolicy, plugins, data === undefined ? problems : []);
  return bare && { model: bare, policy };
}

const barePolicy = { name: "bare", version: "0.0.0", title: "Bare", asOf: "2000-01-01", factors: {} };

/** The names of plugins are the folder's affair; the rest of the policy is the engine's. */
function splitPolicy(data: unknown, hasPlugin: boolean, problems: Problem[]) {
  const usual = hasPlugin ? [pluginFile] : [westMidlands.id];
  if (!isRecord(data) || !Object.hasOwn(data, "plugins")) return { policy: data, names: usual };
  const { plugins: given, ...policy } = data;
  const known = [...builtIn.keys(), ...(hasPlugin ? [pluginFile] : [])];
  const names = Array.isArray(given) ? given : [];
  if (names.length === 0) problems.push(say.pluginNames(policyFile, known));
  const good = names.filter((name): name is string => {
    const fits = typeof name === "string" && known.includes(name);
    if (!fits) problems.push(say.unknownPlugin(policyFile, didYouMean(String(name), known, "plugin")));
    return fits;
  });
  return { policy, names: good.length > 0 ? [...new Set(good)] : usual };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function loadPlugin(disk: Disk, folder: string, name: string, problems: Problem[]): Plugin[] {
  const own = builtIn.get(name);
  if (own) return [own];
  const data = readJson(disk, folder, name, problems);
  if (data === undefined) return [];
  if (!isRecord(data)) {
    problems.push(say.pluginShape(name));
    return [];
  }
  const { $schema: _, ...plugin } = data;
  try {
    return [definePlugin(plugin as unknown as Plugin)];
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    problems.push(...error.problems.map((problem) => inFile(name, problem.path, problem)));
    return [];
  }
}

function inFile(file: string, path: string, { code, message, hint }: Problem): Finding {
  return finding(path === "" ? { file } : { file, column: path }, code, message, hint);
}

function tryCompile(policy: unknown, plugins: readonly Plugin[], problems: Problem[]): Model | undefined {
  try {
    const model = compile(policy, { plugins: [...plugins] });
    problems.push(...rulesWithoutReason(model));
    return model;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    problems.push(...error.problems.map((problem) => placed(problem, plugins)));
    return undefined;
  }
}

/**
 * Rules in force that read identity and state no justification or no lawful basis. The library lists them, and an
 * audit of fairness finds them; a scheme that is run must have said why.
 */
function rulesWithoutReason(model: Model): Finding[] {
  return matchingOf(model).rules.flatMap(({ rule: { id, justification, lawfulBasis } }) => {
    if (justification !== undefined && lawfulBasis !== undefined) return [];
    const read = model.personalFields.filter(({ readBy }) => readBy.includes(`rule ${id}`));
    return read.length === 0
      ? []
      : [
          say.ruleWithoutReason(
            pluginFile,
            id,
            read.map(({ field }) => field),
          ),
        ];
  });
}

/** A problem of the engine's with the file that it is in. */
function placed(problem: Problem, plugins: readonly Plugin[]): Finding {
  const { path } = problem;
  const own = plugins.find(({ id }) => path.startsWith(`plugins.${id}.`) && !builtIn.has(id));
  return own
    ? inFile(pluginFile, path.slice(`plugins.${own.id}.`.length), problem)
    : inFile(policyFile, path, problem);
}
