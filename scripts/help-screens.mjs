// Write down the screens of help beside the command that was just built.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";

const dist = join(root, "packages", "cli", "dist");
const { helpScreens } = await import("../packages/cli/dist/index.js");
writeFileSync(join(dist, "help-screens.json"), `${JSON.stringify(helpScreens(), null, 2)}\n`);
