// Write the public surface of each package to docs/reference/surface/NAME.api.md, so that a review sees what changes for
// those who import it; `--check` fails where a file is not what the build says. Needs a build.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { published, root } from "./lib.mjs";

const check = process.argv.includes("--check");
const folder = join(root, "docs", "reference", "surface");
const scratch = mkdtempSync(join(tmpdir(), "waymark-api-"));
mkdirSync(folder, { recursive: true });

/** The entry points of a package that have types, as `index` or `library/index`. */
function entriesOf(name) {
  const { exports } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
  return Object.values(exports)
    .map((entry) => entry?.import?.types)
    .filter(Boolean)
    .map((path) => path.replace(/^\.\/dist\/|\.d\.ts$/g, ""));
}

function surfaceOf(name, entry) {
  const file = `${name}${entry === "index" ? "" : `-${entry.replace(/\/?index$/, "")}`}`;
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: join(root, "packages", name),
      mainEntryPointFilePath: join(root, "packages", name, "dist", `${entry}.d.ts`),
      compiler: { tsconfigFilePath: join(root, "packages", name, "tsconfig.build.json"), skipLibCheck: true },
      apiReport: {
        enabled: true,
        reportFolder: scratch,
        reportTempFolder: scratch,
        reportFileName: `${file}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "packages", name, "package.json"),
  });
  Extractor.invoke(config, {
    localBuild: true,
    showVerboseMessages: false,
    messageCallback: (m) => (m.handled = true),
  });
  return [`${file}.api.md`, readable(name, entry, readFileSync(join(scratch, `${file}.api.md`), "utf8"))];
}

/** What a reviewer reads: declarations alone, without imports and the extractor’s own notes. */
function readable(name, entry, report) {
  const code = /```ts\n([\s\S]*)\n```/.exec(report.replaceAll("\r", ""))?.[1] ?? "";
  const lines = code
    .split("\n")
    .filter(
      (line) =>
        !/^import |^\s*\/\/ (?:\(undocumented\)|@public)$|^\/\/ \(No @packageDocumentation/.test(line),
    );
  const title = entry === "index" ? name : `${name}/${entry.replace(/\/?index$/, "")}`;
  const body = lines
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  return `# @waymark/${title}\n\nMade by \`node scripts/api.mjs\`; not to be edited.\n\n\`\`\`ts\n${body}\n\`\`\`\n`;
}

let stale = 0;
for (const name of published()) {
  for (const entry of entriesOf(name)) {
    const [file, text] = surfaceOf(name, entry);
    const path = join(folder, file);
    if (!check) writeFileSync(path, text);
    else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
      stale += 1;
      console.error(`docs/reference/surface/${file} is not what the build says. Run: node scripts/api.mjs`);
    }
  }
}
rmSync(scratch, { recursive: true });
process.exit(stale === 0 ? 0 : 1);
