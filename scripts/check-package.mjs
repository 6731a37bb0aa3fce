// Pack a package as it would be published, and hold it to publint and to arethetypeswrong.
import { rmSync } from "node:fs";
import { run } from "./lib.mjs";
import { pack } from "./pack.mjs";

const name = process.argv[2];
const { file, folder } = pack(name);
const library = name !== "cli";
const codes = [
  run("publint", [file, "--strict"]),
  library
    ? run("attw", [
        file,
        "--no-emoji",
        "--format",
        "ascii",
        ...(name === "core" ? ["--exclude-entrypoints", "schemas/*"] : []),
      ])
    : 0,
];
rmSync(folder, { recursive: true });
process.exit(codes.every((code) => code === 0) ? 0 : 1);
