import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@waymark/source", "module", "import", "default"] },
  ssr: { resolve: { conditions: ["@waymark/source", "module", "import", "default"] } },
  test: {
    include: ["packages/*/src/**/*.test.ts", "tests/**/*.test.ts", "examples/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", "tests/slow/**"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One for each processor: by default one is left idle, which on two is half of the machine.
    maxWorkers: "100%",
  },
});
