const subject = "(matching|risk|metrics)";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circles",
      comment: "A file that needs itself, even for a type alone, cannot be read from top to bottom.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "pure-packages-touch-nothing",
      comment: "All but the command line and the SQL engine have no I/O.",
      severity: "error",
      from: {
        path: "^packages/(core|assignment|statistics|matching|risk|metrics|spreadsheets|west-midlands|report|folder)/src",
        pathNot: "\\.test\\.ts$",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "mathjs-only-under-formula",
      comment: "mathjs parses formulas, and is seen nowhere else.",
      severity: "error",
      from: { path: "^packages", pathNot: "^packages/core/src/formula/" },
      to: { path: "node_modules/mathjs" },
    },
    {
      name: "core-names-no-subject",
      comment: "A file of core that is named after a subject belongs to that subject.",
      severity: "error",
      from: { path: `^packages/core/src/.*${subject}` },
      to: {},
    },
    {
      name: "core-stands-alone",
      comment: "core knows no other package.",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/(?!core/)" },
    },
    {
      name: "ground-floor-stands-alone",
      comment: "assignment and statistics are of use without Waymark: they import no package of ours.",
      severity: "error",
      from: { path: "^packages/(assignment|statistics)/src" },
      to: { path: "^packages/", pathNot: "^packages/$1/" },
    },
    {
      name: "subjects-do-not-know-each-other",
      comment: "matching, risk and metrics stand on core and the ground floor.",
      severity: "error",
      from: { path: `^packages/${subject}/src`, pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/", pathNot: "^packages/(core|assignment|statistics|$1)/" },
    },
    {
      name: "spreadsheets-stand-on-core",
      comment: "Cells become records by the model alone, whatever the subjects.",
      severity: "error",
      from: { path: "^packages/spreadsheets/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/(?!core/|spreadsheets/)" },
    },
    {
      name: "engine-knows-no-library",
      comment:
        "An engine names nothing of a scheme: the report's pieces are in library/, which only plugins import.",
      severity: "error",
      from: {
        path: `^packages/${subject}/src/(?!library/)`,
        pathNot: "\\.test\\.ts$",
      },
      to: { path: `^packages/${subject}/src/library/` },
    },
    {
      name: "only-plugins-know-a-library",
      comment: "A library's pieces reach a scheme through its plugin; views and the command ask the model.",
      severity: "error",
      from: { path: "^packages/(?!west-midlands/)[^/]+/src/(?!library/)", pathNot: "\\.test\\.ts$" },
      to: { path: `^packages/${subject}/(src|dist)/library/` },
    },
    {
      name: "report-stands-below-cli",
      comment: "The report knows the subjects, not the scheme and not the command.",
      severity: "error",
      from: { path: "^packages/report/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/(west-midlands|folder|cli)/" },
    },
    {
      name: "folder-stands-below-cli",
      comment: "What reads and writes a caseload knows no terminal: a page does the same with it.",
      severity: "error",
      from: { path: "^packages/folder/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/cli/" },
    },
    {
      name: "page-asks-the-engine",
      comment:
        "The page's own thread shows what the worker answers: it would otherwise carry the engine twice.",
      severity: "error",
      from: { path: "^packages/workbench/src/(shell|screens|words)/" },
      to: {
        path: "^packages/(?!workbench/|report/(src|dist)/components/)|^packages/workbench/src/engine/",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "no-tests-in-code",
      comment: "Code does not import tests.",
      severity: "error",
      from: { path: "^packages", pathNot: "\\.test\\.ts$" },
      to: { path: "\\.test\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|dist" },
    exclude: { path: "(^|/)(tsup\\.config\\.ts)$" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@waymark/source", "import", "require", "node", "default"],
    },
    tsConfig: { fileName: "tsconfig.json" },
  },
};
