// How much depends on the weights: each is halved and doubled, and then all are drawn by chance, 10 times.
import { readFileSync } from "node:fs";
import { compile } from "@waymark/core";
import { shortlist } from "@waymark/matching";
import { seededIntegers } from "@waymark/statistics";
import { westMidlands } from "@waymark/west-midlands";
import { openFolder } from "./folder.ts";

const folder = "examples/west-midlands";
const { caseload } = openFolder(folder);
const policy = JSON.parse(readFileSync(`${folder}/policy.json`, "utf8"));
const weights: [string, number][] = Object.entries<{ weight: number; mode: string }>(policy.factors)
  .filter(([, { weight, mode }]) => weight > 0 && mode !== "off")
  .map(([id, { weight }]) => [id, weight]);

/** Each client's first mentor where weights are multiplied; a weight is a whole number. */
function firstWith(times: (id: string) => number): ReadonlyMap<string, string | undefined> {
  const changed = weights.map(([id, weight]) => [
    id,
    { ...policy.factors[id], weight: Math.round(weight * times(id)) },
  ]);
  const factors = { ...policy.factors, ...Object.fromEntries(changed) };
  const model = compile({ ...policy, factors }, { plugins: [westMidlands] });
  const lists = shortlist(model, caseload.tables, { top: 1 }).filter(({ matches }) => matches.length > 0);
  return new Map(lists.map(({ client, matches }) => [client, matches[0]?.mentor]));
}

const first = firstWith(() => 1);
const moved = (other: ReadonlyMap<string, string | undefined>) =>
  [...first].filter(([client, mentor]) => other.get(client) !== mentor).map(([client]) => client);
console.log(`Of ${first.size} clients, so many have another mentor first:`);
for (const [id, weight] of weights) {
  const [half, double] = [0.5, 2].map((times) => moved(firstWith((one) => (one === id ? times : 1))).length);
  console.log(`  ${id} (${weight}): ${half} at half, ${double} at double`);
}

const random = seededIntegers(2010);
const times = new Map<string, number>();
for (let draw = 0; draw < 10; draw++) {
  const drawn = new Map(weights.map(([id]) => [id, 0.5 + random.next(1001) / 1000]));
  for (const client of moved(firstWith((id) => drawn.get(id) ?? 1)))
    times.set(client, (times.get(client) ?? 0) + 1);
}
const steady = [...first.keys()].filter((client) => !times.has(client)).length;
console.log(`With every weight drawn between half and one and a half, 10 times: ${steady} never change.`);
