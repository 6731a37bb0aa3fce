// Builds every package, after each new piece has been named in the list of its folder; `--watch` goes on building.
import { build, ensureInstalled, lists, run } from "./lib.mjs";

ensureInstalled();
if (process.argv.includes("--watch")) {
  lists();
  process.exit(run("turbo", ["watch", "build"]));
}
build();
