import type { Problem } from "@waymark/core";
import type { Disk } from "../files/disk.js";
import { readJson } from "../files/json.js";
import { join } from "../files/names.js";
import { isPlainObject } from "../files/plain-object.js";
import * as say from "../messages/scheme.js";

/** The folder that may hold a scheme of the caseload's own, with a file for each piece. */
export const schemeFolder = "scheme";

/** A file, and a path inside it. */
export interface PlaceInFile {
  readonly file: string;
  readonly path: string;
}

/** A plugin as the files of a folder give it. */
export interface Gathered {
  readonly data: unknown;
  /** Where a path of the plugin is written: `factors.3.title`, or `factors.music.title`, in `scheme/factors/music.json`. */
  placeOf(path: string): PlaceInFile;
}

type Bag = Record<string, unknown>;

/**
 * Gathers a plugin from a folder. `plugin.json` has what is not kept in a file of its own; `NAME.json` is the section of
 * that name. Each file in the folder `NAME` is one item of that section, or a list of items, in order of the files'
 * names. A section that is no list has folders for the lists inside it, as `relationship/signs`.
 */
export function gatherScheme(disk: Disk, caseload: string, problems: Problem[]): Gathered {
  const top = `${schemeFolder}/plugin.json`;
  const places = new Map<string, PlaceInFile>();
  const given = readJson(disk, caseload, top, problems);
  if (given === undefined) problems.push(say.noSchemeFile(top));
  else if (!isPlainObject(given)) problems.push(say.pluginShape(top));
  const start: Bag = isPlainObject(given) ? given : {};
  const data = addFolder({ disk, caseload, problems, places }, schemeFolder, "", start);
  return {
    data,
    placeOf(path) {
      const parts = path.split(".");
      for (let i = parts.length; i > 0; i--) {
        const place = places.get(parts.slice(0, i).join("."));
        if (place)
          return { file: place.file, path: [place.path, ...parts.slice(i)].filter(Boolean).join(".") };
      }
      return { file: top, path };
    },
  };
}

interface Gathering {
  readonly disk: Disk;
  readonly caseload: string;
  readonly problems: Problem[];
  /** Where each section, and each item of one, was read from. */
  readonly places: Map<string, PlaceInFile>;
}

/** An object with what the files and folders of one folder add to it. */
function addFolder(gathering: Gathering, folder: string, path: string, start: Bag): Bag {
  const { disk, caseload, problems, places } = gathering;
  const found = new Map(Object.entries(start));
  const names = disk.list(join(caseload, folder)) ?? [];
  const within = (name: string) => (path === "" ? name : `${path}.${name}`);
  for (const name of names) {
    const key = /^([A-Za-z][\w-]*)\.json$/.exec(name)?.[1];
    const file = `${folder}/${name}`;
    if (name.endsWith(".json") && key === undefined) problems.push(say.sectionName(file));
    if (key === undefined || file === `${schemeFolder}/plugin.json`) continue;
    if (found.has(key)) problems.push(say.sectionTwice(file, key));
    const section = readJson(disk, caseload, file, problems);
    if (section === undefined) continue;
    found.set(key, section);
    places.set(within(key), { file, path: "" });
  }
  for (const name of names) {
    const inner = `${folder}/${name}`;
    if (!/^[A-Za-z][\w-]*$/.test(name) || disk.kind(join(caseload, inner)) !== "folder") continue;
    const section = found.get(name);
    if (isPlainObject(section)) found.set(name, addFolder(gathering, inner, within(name), section));
    else found.set(name, addItems(gathering, inner, within(name), Array.isArray(section) ? section : []));
  }
  return Object.fromEntries(found);
}

/** A list with the items of each file of a folder after those that it has. */
function addItems(
  { disk, caseload, problems, places }: Gathering,
  folder: string,
  path: string,
  start: readonly unknown[],
) {
  const items = [...start];
  for (const name of disk.list(join(caseload, folder)) ?? []) {
    if (!name.endsWith(".json")) continue;
    const file = `${folder}/${name}`;
    const read = readJson(disk, caseload, file, problems);
    const several = Array.isArray(read);
    for (const [i, item] of (several ? read : read === undefined ? [] : [read]).entries()) {
      const place = { file, path: several ? String(i) : "" };
      places.set(`${path}.${items.length}`, place);
      if (isPlainObject(item) && typeof item.id === "string") places.set(`${path}.${item.id}`, place);
      items.push(item);
    }
  }
  return items;
}
