import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@waymark/source", "module", "import", "default"] },
  ssr: { resolve: { conditions: ["@waymark/source", "module", "import", "default"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "tests/slow/**"],
    // Long enough for the heaviest property on a busy machine: a test says whether something is true, not how fast.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Packages keep no state, so that files may share a thread: half of the time went into importing them anew.
    pool: "threads",
    isolate: false,
    // One for each processor: by default one is left idle, which on two is half of the machine.
    maxWorkers: "100%",
  },
});
