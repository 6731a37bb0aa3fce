import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as assignment from "@waymark/assignment";
import * as core from "@waymark/core";
import * as formula from "@waymark/core/formula";
import * as matching from "@waymark/matching";
import * as metrics from "@waymark/metrics";
import * as metricsLibrary from "@waymark/metrics/library";
import * as report from "@waymark/report";
import * as tables from "@waymark/report/tables";
import * as risk from "@waymark/risk";
import * as riskLibrary from "@waymark/risk/library";
import * as spreadsheets from "@waymark/spreadsheets";
import * as statistics from "@waymark/statistics";
import * as westMidlands from "@waymark/west-midlands";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";

/** Every example of every doc comment and page runs here: `expression; // => value` must give that value. */
const scope: Record<string, unknown> = {
  ...assignment,
  ...statistics,
  ...core,
  ...formula,
  ...matching,
  ...risk,
  ...riskLibrary,
  ...metrics,
  ...metricsLibrary,
  ...report,
  ...tables,
  ...spreadsheets,
  ...westMidlands,
};

/** An example, and the file whose own exports it may use besides those of the packages. */
interface Example {
  readonly name: string;
  readonly module: string | undefined;
  readonly text: string;
}

const root = join(import.meta.dirname, "../..");
const list = (folder: string) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });

function inComments(name: string): Example[] {
  const folder = join("packages", name, "src");
  const files = list(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return files.flatMap((file) => {
    const module = join(root, folder, file);
    const blocks = [...readFileSync(module, "utf8").matchAll(/\* ```ts\n([\s\S]*?)\* ```/g)];
    return blocks.map((found, i) => ({
      name: `${name}/${file} ${i + 1}`,
      module,
      text: found[1]!.replace(/^ *\* ?/gm, ""),
    }));
  });
}

function onPage(page: string): Example[] {
  const blocks = [...readFileSync(join(root, page), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)];
  return blocks.map((found, i) => ({ name: `${page} ${i + 1}`, module: undefined, text: found[1]! }));
}

/** What the files beside a file export, its own exports included. */
async function exportsBeside(module: string | undefined): Promise<Record<string, unknown>> {
  if (module === undefined) return {};
  const folder = dirname(module);
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && !file.includes(".test.") && file !== "main.ts",
  );
  const modules = await Promise.all(files.map((file) => import(join(folder, file))));
  return Object.assign({}, ...modules, await import(module));
}

/** Turn `expression; // => value` into a check; an expression may go over several lines. */
function withChecks(example: string): string {
  const statements: string[] = [];
  let open = "";
  for (const line of example.split("\n")) {
    const answer = /;?\s*\/\/ => (.+)$/.exec(line);
    if (answer && open.trim() === "" && line.slice(0, answer.index).trim() === "") {
      // An answer on a line of its own belongs to the statement before it.
      const expression = statements.pop()!.trim().replace(/;$/, "");
      statements.push(`check(() => (${expression}), () => (${answer[1]}));`);
    } else if (answer && !/^\s*(?:const|let)\b/.test(open + line)) {
      statements.push(`check(() => (${open}${line.slice(0, answer.index)}), () => (${answer[1]}));`);
      open = "";
    } else if (/;\s*(?:\/\/.*)?$/.test(line)) {
      statements.push(open + line);
      open = "";
    } else {
      open += `${line}\n`;
    }
  }
  return [...statements, open].join("\n");
}

/** Numbers to twelve digits, typed arrays as lists: what an example means to show. */
function plain(value: unknown): unknown {
  if (typeof value === "number" && Number.isFinite(value)) return Number(value.toPrecision(12));
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>, plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

const packages = [
  "core",
  "assignment",
  "statistics",
  "matching",
  "risk",
  "metrics",
  "west-midlands",
  "report",
];
const pages = [
  "README.md",
  ...readdirSync(join(root, "packages")).map((name) => `packages/${name}/README.md`),
  ...list("docs")
    .filter((file) => file.endsWith(".md") && !file.includes("api"))
    .map((file) => join("docs", file)),
];
const examples = [...packages.flatMap(inComments), ...pages.flatMap(onPage)];

describe("examples in doc comments and pages", () => {
  it("are there", () => {
    expect(examples.length).toBeGreaterThan(60);
  });

  it.each(examples)("$name", async ({ module, text }) => {
    let checks = 0;
    const check = (run: () => unknown, wanted: () => unknown) => {
      checks += 1;
      expect(plain(run())).toEqual(plain(wanted()));
    };
    const code = transformSync(withChecks(text.replace(/^import .*$/gm, "")), { loader: "ts" }).code;
    const inside: Record<string, unknown> = { ...scope, ...(await exportsBeside(module)) };
    const names = Object.keys(inside).filter((name) => name !== "default");
    new Function("check", ...names, `{ ${code} }`)(check, ...names.map((name) => inside[name]));
    expect(checks, "an example shows its answer").toBeGreaterThan(0);
  });
});
