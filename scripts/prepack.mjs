// What `npm pack` and `npm publish` do before and after: the package is built, and the condition by which packages see
// each other's source in development is taken out of its exports, since no source is packed. `--undo` puts it back.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { run } from "./lib.mjs";

const manifestFile = "package.json";
const kept = ".package.json.unpacked";
const undo = () => existsSync(kept) && renameSync(kept, manifestFile);

undo(); // left by a pack that was killed
if (!process.argv.includes("--undo")) {
  const name = basename(process.cwd());
  const built = run("turbo", ["run", "build", `--filter=@waymark/${name}`, "--output-logs=errors-only"], {
    stdio: ["ignore", 2, 2],
  });
  if (built !== 0) process.exit(built);
  const text = readFileSync(manifestFile, "utf8");
  const manifest = JSON.parse(text);
  for (const entry of Object.values(manifest.exports))
    if (typeof entry === "object") delete entry["@waymark/source"];
  delete manifest.devDependencies;
  for (const file of manifest.files.filter((file) => !existsSync(join(process.cwd(), file)))) {
    console.error(`${name} names ${file} among its files, and has none.`);
    process.exit(1);
  }
  writeFileSync(kept, text);
  writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
}
