import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const packages = new URL("../../packages/", import.meta.url);
const path = (file) => fileURLToPath(new URL(file, packages));

/** The assignment engine bundled from its source into `outfile`, without waiting for the packages' build. */
export async function loadEngine(outfile) {
  await build({
    entryPoints: [path("assignment/src/index.ts")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    outfile,
    logLevel: "error",
  });
  return import(pathToFileURL(outfile).href);
}
