#!/usr/bin/env node
// What is asked most often at a terminal, help, is written down when we build, and nothing else is loaded for it.
import { readFileSync } from "node:fs";
import { screenAsked } from "./terminal/screen-asked.js";

const screen = screenAsked(process.argv.slice(2), () =>
  readFileSync(new URL("./help-screens.json", import.meta.url), "utf8"),
);
if (screen === undefined) await import("./start.js");
else {
  process.stdout.on("error", () => process.exit(0));
  process.stdout.write(screen);
}
