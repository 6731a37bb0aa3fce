// Break each import rule once, in memory-backed files that are removed again, and see that it is reported.

import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib.mjs";

const breaks = [
  ["pure-packages-touch-nothing", "packages/risk/src/zz-break.ts", 'import "node:fs";\n'],
  ["mathjs-only-under-formula", "packages/core/src/zz-break.ts", 'import "mathjs/number";\n'],
  ["core-stands-alone", "packages/core/src/zz-break.ts", 'import "@waymark/matching";\n'],
  ["core-names-no-subject", "packages/core/src/compile/zz-risk.ts", 'import "../index.js";\n'],
  ["spreadsheets-stand-on-core", "packages/spreadsheets/src/zz-break.ts", 'import "@waymark/risk";\n'],
  ["engine-knows-no-library", "packages/matching/src/zz-break.ts", 'import "./library/index.js";\n'],
  ["only-plugins-know-a-library", "packages/cli/src/zz-break.ts", 'import "@waymark/risk/library";\n'],
  ["ground-floor-stands-alone", "packages/assignment/src/zz-break.ts", 'import "@waymark/core";\n'],
  ["ground-floor-stands-alone", "packages/statistics/src/zz-break.ts", 'import "@waymark/assignment";\n'],
  [
    "no-circles",
    "packages/statistics/src/zz-break.ts",
    'import type { Too } from "./zz-break-too.js";\nexport type One = Too;\n',
    "packages/statistics/src/zz-break-too.ts",
    'import type { One } from "./zz-break.js";\nexport type Too = One;\n',
  ],
  ["folder-stands-below-cli", "packages/folder/src/zz-break.ts", 'import "@waymark/cli";\n'],
  ["page-asks-the-engine", "packages/workbench/src/shell/zz-break.ts", 'import "../engine/desk.js";\n'],
  ["subjects-do-not-know-each-other", "packages/metrics/src/zz-break.ts", 'import "@waymark/risk";\n'],
  [
    "no-circles",
    "packages/risk/src/zz-break.ts",
    'import "./zz-break-too.js";\n',
    "packages/risk/src/zz-break-too.ts",
    'import "./zz-break.js";\n',
  ],
];
let failed = 0;
for (const [rule, ...files] of breaks) {
  const paths = [];
  for (let i = 0; i < files.length; i += 2) {
    paths.push(join(root, files[i]));
    writeFileSync(paths.at(-1), files[i + 1]);
  }
  const bin = join(
    root,
    "node_modules",
    ".bin",
    process.platform === "win32" ? "depcruise.cmd" : "depcruise",
  );
  const done = spawnSync(bin, ["packages", "--config", ".dependency-cruiser.cjs", "--output-type", "err"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  for (const path of paths) rmSync(path);
  if (done.status === 0 || !done.stdout.includes(rule)) {
    failed += 1;
    console.error(`The rule ${rule} did not fail when it was broken.`);
  }
}
process.exit(failed === 0 ? 0 : 1);
