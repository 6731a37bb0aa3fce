// The metamorphic test of identity over 100 000 random engagements, half of them in each of two processes. Five
// minutes of processor time in all, shared by the two: node tests/risk/identity-100000.mjs
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const half = (seed) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [vitest, "run", "tests/risk/identity.test.ts"], {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, RISK_ENGAGEMENTS: "50000", RISK_SEED: seed },
    });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
const done = await Promise.all(["46", "47"].map(half));
const passed = done.filter(Boolean).length;
console.log(`${passed} passed, ${done.length - passed} failed`);
process.exit(passed === done.length ? 0 : 1);
