import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

type Core = typeof import("@waymark/core");

const core = join(import.meta.dirname, "../packages/core");
const require = createRequire(import.meta.url);

/** A module of core as it is published; made for the test where nobody has built the packages yet. */
function published(name: string, format: "cjs" | "esm"): string {
  const ending = format === "cjs" ? "cjs" : "js";
  const built = join(core, "dist", `${name}.${ending}`);
  if (existsSync(built)) return built;
  const outfile = join(
    mkdtempSync(join(tmpdir(), "waymark-")),
    `${name}.${format === "cjs" ? "cjs" : "mjs"}`,
  );
  buildSync({ entryPoints: [join(core, "src", `${name}.ts`)], bundle: true, format, outfile });
  return outfile;
}

const commonJs: Core = require(published("index", "cjs"));
const esm: Core = await import(pathToFileURL(published("index", "esm")).href);

/** Core's errors as another realm has them, as a frame or a worker would. */
function errorsOfAnotherRealm(): Pick<Core, "WaymarkError"> {
  const context = vm.createContext({});
  const module = vm.runInContext("({ exports: {} })", context);
  const file = published("problems", "cjs");
  const run = vm.runInContext(
    `(function (module, exports, require) { ${readFileSync(file, "utf8")}\n})`,
    context,
  );
  run(module, module.exports, createRequire(file));
  return module.exports;
}

/** What a function throws. */
function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

const copies: readonly (readonly [string, Core])[] = [
  ["CommonJS", commonJs],
  ["ES modules", esm],
];

describe("isWaymarkError", () => {
  it("is asked of two copies of one class", () => {
    expect(commonJs.WaymarkError).not.toBe(esm.WaymarkError);
  });

  for (const [asked, one] of copies)
    for (const [thrown, other] of copies)
      it(`of ${asked} knows what ${thrown} throw`, () => {
        const error = thrownBy(() => other.fingerprint(Number.NaN));
        expect(error).toBeInstanceOf(one.WaymarkError);
        expect(one.isWaymarkError(error) && error.code).toBe("not-canonical");
      });

  it("knows an error of another realm, which is no Error of this one", () => {
    const { WaymarkError } = errorsOfAnotherRealm();
    const error = new WaymarkError([{ code: "unknown", path: "", message: "", hint: "" }]);
    expect(error).not.toBeInstanceOf(Error);
    for (const [, one] of copies) {
      expect(one.isWaymarkError(error)).toBe(true);
      expect(error).toBeInstanceOf(one.WaymarkError);
    }
  });

  it("takes nothing else for one", () => {
    for (const other of [undefined, null, "text", new Error("x"), { problems: [] }, () => 1])
      expect(esm.isWaymarkError(other)).toBe(false);
  });
});
