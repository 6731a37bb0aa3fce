// Reproduces published figures from raw rows: the six intraclass correlations of Shrout and Fleiss (1979, table 4), and
// the arrests of Rossi, Berk and Lenihan's experiment (1980) as a survival curve for each arm.
import { readFileSync } from "node:fs";
import * as Plot from "@observablehq/plot";
import { intraclassCorrelation, kaplanMeier } from "@waymark/statistics";
import { draw } from "./draw.ts";

// Six people, each rated by four judges (Shrout and Fleiss 1979, table 2), and what the paper gives.
const ratings = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];
const published = { ICC1: 0.17, ICC2: 0.29, ICC3: 0.71, ICC1k: 0.44, ICC2k: 0.62, ICC3k: 0.91 } as const;
for (const [form, wanted] of Object.entries(published)) {
  const found = intraclassCorrelation({ ratings, form: form as keyof typeof published });
  const verdict = found.toFixed(2) === wanted.toFixed(2) ? "as published" : `published ${wanted}`;
  console.log(`${form}: ${found.toFixed(4)}, ${verdict}`);
}

const [, ...lines] = readFileSync("examples/scripts/rossi/rossi.csv", "utf8").trim().split("\n");
const rows = lines.map((line) => line.split(",").map(Number) as [number, number, number]);
const arrested = rows.filter(([, arrest]) => arrest === 1).length;
console.log(`${rows.length} people released, ${arrested} arrested within a year`);

const curves = [0, 1].flatMap((aid) => {
  const arm = rows.filter(([, , fin]) => fin === aid);
  const { time, survival, lower, upper } = kaplanMeier({
    time: arm.map(([week]) => week),
    event: arm.map(([, arrest]) => arrest === 1),
  });
  const title = aid === 1 ? "money at first" : "no money";
  const last = [lower.at(-1), survival.at(-1), upper.at(-1)].map((share) => share?.toFixed(3));
  console.log(`${title}: ${last[1]} of ${arm.length} not arrested after a year (${last[0]} to ${last[2]})`);
  const steps = time.map((week, i) => ({ week, share: survival[i] ?? 0, title }));
  return [{ week: 0, share: 1, title }, ...steps, { week: 52, share: survival.at(-1) ?? 1, title }];
});

draw("published-figure", {
  ariaLabel: "Share not arrested by week since release, with and without money at first",
  marginRight: 100,
  x: { label: "weeks since release" },
  y: { label: "share not arrested", domain: [0.6, 1] },
  color: { scheme: "Dark2" },
  marks: [
    Plot.line(curves, { x: "week", y: "share", stroke: "title", curve: "step-after" }),
    Plot.text(
      curves,
      Plot.selectLast({ x: "week", y: "share", z: "title", text: "title", dx: 6, textAnchor: "start" }),
    ),
  ],
});
