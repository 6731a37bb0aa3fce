import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const packages = new URL("../packages/", import.meta.url);
const path = (file) => fileURLToPath(new URL(file, packages));

/** The assignment engine bundled from its source into `outfile`, without waiting for the packages' build. */
export async function loadEngine(outfile) {
  await build({
    entryPoints: [path("matching/src/assignment/index.ts")],
    // All that the engine takes from core is its errors.
    alias: { "@waymark/core": path("core/src/problems.ts") },
    bundle: true,
    format: "esm",
    platform: "neutral",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
