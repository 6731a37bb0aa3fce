import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@waymark/core";
import * as formula from "@waymark/core/formula";
import * as matching from "@waymark/matching";
import * as metrics from "@waymark/metrics";
import * as report from "@waymark/report";
import * as risk from "@waymark/risk";
import * as westMidlands from "@waymark/west-midlands";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";

/** Every `@example` of every doc comment runs here: each line that ends in `// => value` must give that value. */
const scope: Record<string, unknown> = {
  ...core,
  ...formula,
  ...matching,
  ...risk,
  ...metrics,
  ...report,
  ...westMidlands,
};

const folders = ["core", "matching", "risk", "metrics", "west-midlands", "report"];
const files = folders.flatMap((name) => {
  const root = join(import.meta.dirname, "../../packages", name, "src");
  const entries = readdirSync(root, { recursive: true, encoding: "utf8" });
  return entries
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => ({ name: `${name}/${file}`, path: join(root, file) }));
});

function examplesOf(path: string): string[] {
  const text = readFileSync(path, "utf8");
  return [...text.matchAll(/\* ```ts\n([\s\S]*?)\* ```/g)].map((found) => found[1]!.replace(/^ *\* ?/gm, ""));
}

/** Turn `expression; // => value` into a check. */
function withChecks(example: string): string {
  return example.replace(
    /^(?!(?:const|let|import|\s*\/\/))(.+?);?\s*\/\/ => (.+)$/gm,
    "check(() => ($1), () => ($2));",
  );
}

const examples = files.flatMap(({ name, path }) =>
  examplesOf(path).map((text, i) => ({ name: `${name} ${i + 1}`, path, text })),
);

describe("examples in doc comments", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(20);
  });

  it.each(examples)("$name", async ({ path, text }) => {
    let checks = 0;
    const check = (run: () => unknown, wanted: () => unknown) => {
      checks += 1;
      expect(run()).toEqual(wanted());
    };
    const code = transformSync(withChecks(text.replace(/^import .*$/gm, "")), { loader: "ts" }).code;
    const inside: Record<string, unknown> = { ...scope, ...(await import(path)) };
    const names = Object.keys(inside);
    new Function("check", ...names, code)(check, ...names.map((name) => inside[name]));
    expect(checks, "an example shows its answer").toBeGreaterThan(0);
  });
});
