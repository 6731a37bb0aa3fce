// The metamorphic test of identity over 100 000 random engagements. Some minutes: node tests/risk/identity-100000.mjs
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const done = spawnSync(process.execPath, [vitest, "run", "tests/risk/identity.test.ts"], {
  stdio: ["ignore", "inherit", "inherit"],
  env: { ...process.env, RISK_ENGAGEMENTS: "100000" },
});
console.log(done.status === 0 ? "1 passed, 0 failed" : "0 passed, 1 failed");
process.exit(done.status ?? 1);
