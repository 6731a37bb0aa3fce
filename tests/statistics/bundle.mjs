// Builds the statistics from source into one temporary file, so that a check always tries what is in the tree.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";

const root = fileURLToPath(new URL("../../", import.meta.url));

export async function load(entry) {
  const outDir = await mkdtemp(join(tmpdir(), "waymark-statistics-"));
  await build({
    entry: { bundle: join(root, entry) },
    outDir,
    format: "esm",
    config: false,
    silent: true,
    noExternal: [/.*/],
    outExtension: () => ({ js: ".mjs" }),
    esbuildOptions: (options) => {
      options.conditions = ["@waymark/source"];
    },
  });
  return import(pathToFileURL(join(outDir, "bundle.mjs")).href);
}
