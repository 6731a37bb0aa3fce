// What every package says of itself alike: where it is kept, its licence, what it runs on, and how it is packed. With
// `--check` it fails where a package says otherwise.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { published, root } from "./lib.mjs";

/** Where the repository is. A placeholder, until it has a public home: change it here, and run `npm run renew`. */
const home = "https://example.org/waymark/waymark";

const shared = {
  license: "MIT",
  homepage: `${home}#readme`,
  bugs: { url: `${home}/issues` },
  engines: { node: ">=20.19.0" },
};
const first = ["name", "version", "description", "keywords", "license", "homepage", "bugs", "repository"];
const wrong = [];

function write(path, text) {
  let before = "";
  try {
    before = readFileSync(path, "utf8");
  } catch {}
  if (before === text) return;
  if (process.argv.includes("--check")) wrong.push(`${path} is not as it should be: npm run renew`);
  else writeFileSync(path, text);
}

const licence = readFileSync(join(root, "LICENSE"), "utf8");
for (const name of published()) {
  const folder = join(root, "packages", name);
  const path = join(folder, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8"));
  const scripts = {
    ...manifest.scripts,
    prepack: "node ../../scripts/prepack.mjs",
    postpack: "node ../../scripts/prepack.mjs --undo",
  };
  const whole = {
    ...manifest,
    ...shared,
    scripts,
    repository: { type: "git", url: `git+${home}.git`, directory: `packages/${name}` },
    publishConfig: { access: "public" },
    files: [...new Set([...manifest.files, "CHANGELOG.md"])],
  };
  const ordered = Object.fromEntries([
    ...first.filter((key) => key in whole).map((key) => [key, whole[key]]),
    ...Object.entries(whole).filter(([key]) => !first.includes(key)),
  ]);
  write(path, `${JSON.stringify(ordered, null, 2)}\n`);
  write(join(folder, "LICENSE"), licence);
  for (const key of ["description", "keywords"])
    if (!whole[key]?.length) wrong.push(`packages/${name}/package.json has no ${key}`);
}
for (const one of wrong) console.error(one);
process.exit(wrong.length === 0 ? 0 : 1);
