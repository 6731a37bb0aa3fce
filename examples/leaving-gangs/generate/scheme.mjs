// The scheme of this folder as one plugin, from a file for each piece.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const read = (file) => JSON.parse(readFileSync(file, "utf8"));

/** What a folder holds: `NAME.json` is a part of that name, and the folder `NAME` holds its items, or its own parts. */
export function folder(path, start = {}) {
  const found = { ...start };
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name } of entries.filter((one) => one.isFile() && one.name !== "plugin.json"))
    found[name.replace(/\.json$/, "")] = read(join(path, name));
  for (const { name } of entries.filter((one) => one.isDirectory())) {
    const inner = join(path, name);
    if (found[name] === undefined)
      found[name] = readdirSync(inner)
        .sort()
        .map((one) => read(join(inner, one)));
    else found[name] = folder(inner, found[name]);
  }
  return found;
}

/** The plugin that the folder `scheme` holds. */
export const scheme = (path) => folder(path, read(join(path, "plugin.json")));
