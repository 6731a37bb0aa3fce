import { defineConfig } from "vitest/config";

const outside = ["**/node_modules/**", "**/dist/**", "tests/slow/**"];
const tests = ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "examples/**/*.test.ts"];
/** These count calls of modules, which must not have been imported by another file of the same thread. */
const counted = ["tests/cli/opened-once.test.ts"];

export default defineConfig({
  resolve: { conditions: ["@waymark/source", "module", "import", "default"] },
  ssr: { resolve: { conditions: ["@waymark/source", "module", "import", "default"] } },
  test: {
    // Long enough for the heaviest property on a busy machine: a test says whether something is true, not how fast.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Packages keep no state, so that files may share a thread: half of the time went into importing them anew.
    pool: "threads",
    isolate: false,
    // One for each processor: by default one is left idle, which on two is half of the machine.
    maxWorkers: "100%",
    setupFiles: ["tests/support/seed.ts", "tests/support/codes-seen.ts"],
    projects: [
      { extends: true, test: { name: "shared", include: tests, exclude: [...outside, ...counted] } },
      { extends: true, test: { name: "counted", include: counted, isolate: true } },
    ],
  },
});
