import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

/** Where results are shown. What lays out a picture or a column measures letters and pixels, and no results. */
const views = [
  "report/src",
  "cli/src/terminal",
  "cli/src/success",
  "cli/src/explain",
  "cli/src/risk",
  "cli/src/commands",
  "cli/src/output",
];
const layout = [
  /^report\/src\/(charts|style)\//,
  /^cli\/src\/terminal\/(table|width|problems|group-problems)\.ts$/,
];

/** What a view would have to write to work out a sum, a mean, a median, a share or a rank of its own. */
const counting: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["statistics", /from "@waymark\/(statistics|assignment)"/],
  ["a sum", /\.reduce\(|\bsum(Of|By)?\(/],
  ["a mean or a count by value", /\bmean\w*By\b|\bcountBy\b|\/ \w+(\.\w+)*\.length\b/],
  ["a largest or smallest of results", /\b(max|min)By\b/],
  ["a rank by points", /(sort|sortBy|orderBy)\([^;]*\.(points|residual|inherent|score)\b/],
];

const found = (source: string) =>
  counting.filter(([, pattern]) => pattern.test(source)).map(([what]) => what);

describe("views count nothing", () => {
  const files = views.flatMap((folder) =>
    readdirSync(`${packages}${folder}`, { recursive: true, encoding: "utf8" })
      .map((file) => `${folder}/${file}`)
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .filter((file) => !layout.some((pattern) => pattern.test(file))),
  );

  it("finds the files, and would notice a view that counts", () => {
    expect(files.length).toBeGreaterThan(120);
    expect(found("const total = rows.reduce((sum, { points }) => sum + points, 0);")).toEqual(["a sum"]);
    expect(found("const mean = total / rows.length;")).toEqual(["a mean or a count by value"]);
    expect(found("items.sort((a, b) => b.residual.points - a.residual.points)")).toEqual([
      "a rank by points",
    ]);
    expect(found('import { wilsonInterval } from "@waymark/statistics";')).toEqual(["statistics"]);
  });

  it.each(files)("%s works out no number of its own", (file) => {
    expect(found(readFileSync(`${packages}${file}`, "utf8"))).toEqual([]);
  });
});
