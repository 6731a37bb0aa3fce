// Packs a package by `npm pack` alone, to a folder.
import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lib.mjs";

/** The tarball, and the temporary folder that it is in where none is given. */
export function pack(name, folder = mkdtempSync(join(tmpdir(), "waymark-pack-"))) {
  const [made] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", folder], {
      cwd: join(root, "packages", name),
      encoding: "utf8",
      shell: process.platform === "win32",
      stdio: "pipe",
    }),
  );
  return { file: join(folder, made.filename), folder, files: made.files.map(({ path }) => path) };
}
