// Write the JSON Schema files of the policy and plugin formats from their zod schemas, or check that they are current.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";
import { withDescriptions } from "./schema-descriptions.mjs";

const { jsonSchemas } = await import("../packages/core/dist/index.js");
const { matching } = await import("../packages/matching/dist/index.js");
const { metrics } = await import("../packages/metrics/dist/index.js");
const { risk } = await import("../packages/risk/dist/index.js");
const folder = join(root, "packages", "core", "schemas");
const check = process.argv.includes("--check");
let stale = 0;
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(withDescriptions(jsonSchemas([matching, metrics, risk])))) {
  const file = join(folder, `${name}.schema.json`);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    stale += 1;
    console.error(`${name}.schema.json is not what the zod schema says; run node scripts/schemas.mjs`);
  }
}
process.exit(stale === 0 ? 0 : 1);
