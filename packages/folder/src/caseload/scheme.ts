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
import { matching, matchingOf } from "@waymark/matching";
import { metrics } from "@waymark/metrics";
import { risk } from "@waymark/risk";
import { type Finding, finding } from "@waymark/spreadsheets";
import { westMidlands } from "@waymark/west-midlands";
import type { Disk } from "../files/disk.js";
import { readJson } from "../files/json.js";
import { join } from "../files/names.js";
import { isPlainObject } from "../files/plain-object.js";
import * as say from "../messages/scheme.js";
import { type Gathered, gatherScheme, type PlaceInFile, schemeFolder } from "./scheme-folder.js";

/** The file that holds what a scheme has decided. */
export const policyFile = "policy.json";
/** The file that may hold a scheme of the folder's own, as data; a folder with a file for each piece may take its place. */
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
  const own = ownScheme(disk, folder, problems);
  if (absent) problems.push(own ? say.noPolicyOfOwn(policyFile) : say.noPolicy(policyFile));
  const { policy, names } = splitPolicy(data, own?.name, problems);
  const loaded = names.flatMap((name) => loadPlugin(disk, folder, name, problems));
  if (loaded.length < names.length) return undefined;
  const model = data === undefined ? undefined : tryCompile(policy, loaded, problems);
  if (model) return { model, policy };
  const bare = tryCompile(barePolicy, loaded, data === undefined ? problems : []);
  return bare && { model: bare, policy };
}

/** What the folder's own scheme is called in a policy, and in which of two places it is. */
function ownScheme(disk: Disk, folder: string, problems: Problem[]): { readonly name: string } | undefined {
  const isFile = disk.kind(join(folder, pluginFile)) === "file";
  const isFolder = disk.kind(join(folder, schemeFolder)) === "folder";
  if (isFile && isFolder) problems.push(say.twoSchemes(pluginFile, schemeFolder));
  return isFolder ? { name: schemeFolder } : isFile ? { name: pluginFile } : undefined;
}

/** Whether a folder has a scheme of its own, in a file or in a folder. */
export function hasOwnScheme(disk: Disk, folder: string): boolean {
  return ownScheme(disk, folder, []) !== undefined;
}

/** A plugin, and where each part of it is written; built-in ones are in no file. */
interface Loaded {
  readonly plugin: Plugin;
  readonly placeOf?: Gathered["placeOf"];
}

const barePolicy = { name: "bare", version: "0.0.0", title: "Bare", asOf: "2000-01-01", factors: {} };

/** The names of plugins are the folder's affair; the rest of the policy is the engine's. */
function splitPolicy(data: unknown, own: string | undefined, problems: Problem[]) {
  const usual = [own ?? westMidlands.id];
  if (!isPlainObject(data) || !Object.hasOwn(data, "plugins")) return { policy: data, names: usual };
  const { plugins: given, ...policy } = data;
  const known = [...builtIn.keys(), ...(own === undefined ? [] : [own])];
  const names = Array.isArray(given) ? given : [];
  if (names.length === 0) problems.push(say.pluginNames(policyFile, known));
  const good = names.filter((name): name is string => {
    const fits = typeof name === "string" && known.includes(name);
    if (!fits) problems.push(say.unknownPlugin(policyFile, didYouMean(String(name), known, "plugin")));
    return fits;
  });
  return { policy, names: good.length > 0 ? [...new Set(good)] : usual };
}

function loadPlugin(disk: Disk, folder: string, name: string, problems: Problem[]): Loaded[] {
  const builtInPlugin = builtIn.get(name);
  if (builtInPlugin) return [{ plugin: builtInPlugin }];
  const before = problems.length;
  const { data, placeOf } = gathered(disk, folder, name, problems);
  if (problems.length > before || data === undefined) return [];
  if (!isPlainObject(data)) {
    problems.push(say.pluginShape(name));
    return [];
  }
  const { $schema: _, ...plugin } = data;
  try {
    return [{ plugin: definePlugin(plugin as unknown as Plugin), placeOf }];
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    problems.push(...error.problems.map((problem) => inPlace(placeOf(problem.path), problem)));
    return [];
  }
}

function gathered(disk: Disk, folder: string, name: string, problems: Problem[]): Gathered {
  if (name === schemeFolder) return gatherScheme(disk, folder, problems);
  return { data: readJson(disk, folder, name, problems), placeOf: (path) => ({ file: name, path }) };
}

const inPlace = ({ file, path }: PlaceInFile, problem: Problem): Finding => inFile(file, path, problem);

function inFile(file: string, path: string, { code, message, hint }: Problem): Finding {
  return finding(path === "" ? { file } : { file, column: path }, code, message, hint);
}

function tryCompile(policy: unknown, loaded: readonly Loaded[], problems: Problem[]): Model | undefined {
  try {
    const plugins = loaded.map(({ plugin }) => plugin);
    // Named here, since a bundler may drop an import that is only there for its effect.
    const model = compile(policy, { plugins, subjects: [matching, metrics, risk] });
    problems.push(...rulesWithoutReason(model, loaded));
    return model;
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    problems.push(...error.problems.map((problem) => placed(problem, loaded)));
    return undefined;
  }
}

/**
 * Rules in force that read identity and state no justification or no lawful basis. The library lists them, and an
 * audit of fairness finds them; a scheme that is run must have said why.
 */
function rulesWithoutReason(model: Model, loaded: readonly Loaded[]): Finding[] {
  const placeOf = loaded.find((one) => one.placeOf)?.placeOf;
  return matchingOf(model).rules.flatMap(({ rule: { id, justification, lawfulBasis } }) => {
    if (justification !== undefined && lawfulBasis !== undefined) return [];
    const read = model.personalFields.filter(({ readBy }) => readBy.includes(`rule ${id}`));
    return read.length === 0
      ? []
      : [
          say.ruleWithoutReason(
            placeOf?.(`rules.${id}`) ?? { file: pluginFile, path: `rules.${id}` },
            id,
            read.map(({ field }) => field),
          ),
        ];
  });
}

/** A problem of the engine's with the file that it is in. */
function placed(problem: Problem, loaded: readonly Loaded[]): Finding {
  const { path } = problem;
  for (const { plugin, placeOf } of loaded) {
    const start = `plugins.${plugin.id}.`;
    if (placeOf && path.startsWith(start)) return inPlace(placeOf(path.slice(start.length)), problem);
  }
  return inFile(policyFile, path, problem);
}
