import * as path from "node:path";

/** What a process was started as. */
export interface Started {
  /** The file that Node was told to run. */
  readonly file: string;
  /** The folder that it was started in. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The words that run this command again from the same folder. After a clone no `waymark` is on the path: there it is
 * `npx waymark`, `npm start --`, or Node with the file.
 */
export function commandName({ file, folder, env }: Started): string {
  if (env.npm_lifecycle_event === "start" && env.npm_package_name === "waymark") return "npm start --";
  const parts = file.split(path.sep);
  if (parts.includes("node_modules")) return env.npm_command === "exec" ? "npx waymark" : "waymark";
  if (!["main.js", "waymark.mjs"].includes(path.basename(file))) return "waymark";
  const relative = path.relative(folder, file).split(path.sep).join("/");
  return /^[\w./-]+$/.test(relative) ? `node ${relative}` : "waymark";
}
