import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * One build for every package: ES modules, CommonJS and types. Each module of the source becomes a file of its own, so
 * that a bundler leaves out what nobody imports; types are gathered into one file for each public entry.
 *
 * @param {string[] | Record<string, string>} entry the public entries
 * @param {{ bundled?: readonly (string | RegExp)[] }} [options] packages that are taken in at build, with their licences
 */
export const build = (entry, { bundled = [] } = {}) => ({
  entry: ["src/**/*.ts", "src/**/*.tsx", "!src/**/*.test.ts", "!src/**/*.test.tsx"],
  format: ["esm", "cjs"],
  dts: { entry },
  clean: true,
  splitting: true,
  treeshake: false,
  sourcemap: false,
  target: "es2022",
  tsconfig: "tsconfig.build.json",
  noExternal: [...bundled],
  // What is taken in is taken as ES modules where it has them: some of the CommonJS beside them cannot be bundled.
  esbuildOptions: (options) => {
    options.mainFields = ["module", "main"];
  },
  esbuildPlugins: [ownModulesApart, licencesOfBundled],
});

/**
 * The build of a command: whole in itself, so that it starts quickly and installs nothing beside it. What several of
 * its parts use, and what is imported only when it is needed, becomes a file of its own.
 *
 * @param {string[]} entry what can be run or imported
 */
export const command = (entry) => ({
  entry,
  format: ["esm"],
  platform: "node",
  dts: false,
  clean: true,
  splitting: true,
  sourcemap: false,
  target: "node20",
  tsconfig: "tsconfig.build.json",
  noExternal: [/./],
  // Reading the text of a program is a fourth of its start; names stay, for whoever reads where it failed.
  esbuildOptions: (options) => {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
    options.keepNames = false;
  },
  esbuildPlugins: [licencesOfBundled],
  // What is written as CommonJS asks for node's own modules by `require`.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});

/** Leaves each import of a module of the package itself as an import, with the ending of the format. */
const ownModulesApart = {
  name: "own-modules-apart",
  setup(bundle) {
    const ending = bundle.initialOptions.format === "cjs" ? ".cjs" : ".js";
    bundle.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ importer, kind, path }) =>
      kind === "entry-point" || importer.includes("node_modules")
        ? undefined
        : { path: path.replace(/\.js$/, ending), external: true },
    );
  },
};

/** Writes the licences of the packages that a build takes in beside what it makes, as they ask. */
const licencesOfBundled = {
  name: "licences-of-bundled",
  setup(bundle) {
    bundle.onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).flatMap(
        (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
      );
      const packagesOf = new Map();
      for (const folder of [...new Set(folders)].sort()) {
        const { name, text } = licenceOf(folder);
        packagesOf.set(text, [...(packagesOf.get(text) ?? []), name]);
      }
      const texts = [
        ...[...packagesOf].map(([text, names]) => `${names.join("\n")}\n\n${text}\n`),
        ...takenInBy(Object.keys(metafile?.inputs ?? {})),
      ];
      if (texts.length === 0) return;
      mkdirSync("dist", { recursive: true });
      writeFileSync(join("dist", "third-party-licences.txt"), texts.join("\n"));
    });
  },
};

function licenceOf(folder) {
  const { license, name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return { name: `${name} ${version}`, text: [license, ...texts].join("\n\n") };
}

/** The licences of what other packages of ours had taken in before. */
function takenInBy(files) {
  const folders = new Set(files.flatMap((file) => /^\.\.\/[\w-]+\/dist/.exec(file) ?? []));
  return [...folders]
    .sort()
    .map((folder) => join(folder, "third-party-licences.txt"))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, "utf8"));
}
