// Compares policies on one caseload: who comes first under each, and how many are served. People decide between them.
import { readFileSync } from "node:fs";
import { compile } from "@waymark/core";
import { allocate, countAllocation, shortlist } from "@waymark/matching";
import { westMidlands } from "@waymark/west-midlands";
import { openFolder } from "./folder.ts";

const folder = "examples/west-midlands";
const { caseload } = openFolder(folder);
const written = JSON.parse(readFileSync(`${folder}/policy.json`, "utf8"));
const withFactor = (id: string, change: object) => ({
  ...written,
  factors: { ...written.factors, [id]: { ...written.factors[id], ...change } },
});
const policies: Record<string, unknown> = {
  "as written": written,
  "faith counts only if asked": withFactor("faith", { mode: "if-asked" }),
  "locality counts double": withFactor("locality", { weight: 2 * written.factors.locality.weight }),
  "no match below 85 of 100": { ...written, allocation: { ...written.allocation, floor: { points: 8500 } } },
};

const firstOf = (model: ReturnType<typeof compile>) =>
  new Map(
    shortlist(model, caseload.tables, { top: 1 }).map(({ client, matches }) => [client, matches[0]?.mentor]),
  );
let asWritten: ReturnType<typeof firstOf> | undefined;
for (const [title, policy] of Object.entries(policies)) {
  const model = compile(policy, { plugins: [westMidlands] });
  const first = firstOf(model);
  asWritten ??= first;
  const moved = [...first].filter(([client, mentor]) => asWritten?.get(client) !== mentor);
  const { served, waiting } = countAllocation(allocate(model, caseload.tables));
  console.log(
    `${title}: ${served} have a mentor, ${waiting} wait, ${moved.length} have another mentor first`,
  );
}
