// Pack a package without the condition by which packages see each other's source in development.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./lib.mjs";

export function pack(name) {
  const from = join(root, "packages", name);
  const folder = mkdtempSync(join(tmpdir(), "waymark-pack-"));
  const manifest = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
  for (const entry of Object.values(manifest.exports))
    if (typeof entry === "object") delete entry["@waymark/source"];
  delete manifest.scripts;
  for (const part of manifest.files) cpSync(join(from, part), join(folder, part), { recursive: true });
  cpSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const [made] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--loglevel=silent"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    }),
  );
  return { file: join(folder, made.filename), folder };
}
