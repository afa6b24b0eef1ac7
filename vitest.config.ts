import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // A test file runs in a process of its own: descriptors, errno and signals are process state.
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // The tests import the package as its users do, by name: Node itself resolves it to dist/.
    server: { deps: { external: [/\/dist\//] } },
  },
});
