// The files of the repository that a script makes, each with what it is and its script. A script writes its files, and
// with `--check` fails where they are not what it would write.
export const made = [
  ["bundled caseload", "examples/west-midlands/generate.mjs"],
  ["second scheme’s caseload", "examples/leaving-gangs/generate.mjs"],
  ["workbooks of the tutorial", "examples/from-excel/make.mjs"],
  ["what types know of the bundled scheme", "scripts/scheme-types.mjs"],
  ["answers of the example scripts", "examples/scripts/run.mjs"],
  ["example notebook", "scripts/notebook.mjs"],
  ["sample of a first run in the README", "scripts/sample.mjs"],
  ["JSON Schema files", "scripts/schemas.mjs"],
  ["what each package says of itself", "scripts/manifests.mjs"],
  ["error codes", "scripts/errors.mjs"],
  ["command reference", "scripts/commands.mjs"],
  ["public surface of each package", "scripts/api.mjs"],
  ["loops of the assignment in WebAssembly", "scripts/wasm/shortest-paths.mjs"],
];
