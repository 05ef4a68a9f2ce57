import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const resolve = { alias: { "@/": root } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "core",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/lib/page/**", "tests/lib/state/**", "tests/components/**", "tests/e2e/**"],
        },
      },
      {
        resolve,
        test: {
          name: "dom",
          environment: "jsdom",
          include: [
            "tests/lib/page/**/*.test.ts",
            "tests/lib/state/**/*.test.{ts,tsx}",
            "tests/components/**/*.test.tsx",
          ],
        },
      },
      {
        resolve,
        test: {
          name: "extension",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: ["tests/e2e/global-setup.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
