// One build for every package: ES modules, CommonJS and types from the same entries.
export const build = (entry, extra = {}) => ({
  entry,
  format: ["esm", "cjs"],
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  sourcemap: false,
  target: "es2022",
  tsconfig: "tsconfig.build.json",
  ...extra,
});
