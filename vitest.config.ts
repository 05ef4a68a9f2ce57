import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { rows } from "./scripts/trust/rows.ts";

const root = fileURLToPath(new URL(".", import.meta.url));
/** No test is about time: a property over hundreds of texts may take long on a busy machine. */
const SLOW_MACHINE_MS = 60_000;

const resolve = { alias: { "@/": root } };

export default defineConfig({
  test: {
    // a test that shows a row of the table of faults carries the row's id
    tags: rows.map(({ id, fault }) => ({ name: id, description: fault })),
    projects: [
      {
        resolve,
        test: {
          name: "core",
          environment: "node",
          maxWorkers: "100%",
          testTimeout: SLOW_MACHINE_MS,
          setupFiles: ["tests/speak-english.ts"],
          include: ["tests/**/*.test.ts"],
          exclude: [
            "tests/lib/page/**",
            "tests/lib/capture/**",
            "tests/lib/state/**",
            "tests/components/**",
            "tests/e2e/**",
            "tests/trust/**",
            "tests/endurance/**",
            "tests/cost/**",
          ],
        },
      },
      {
        resolve,
        test: {
          name: "dom",
          environment: "jsdom",
          maxWorkers: "100%",
          testTimeout: SLOW_MACHINE_MS,
          setupFiles: ["tests/speak-english.ts"],
          include: [
            "tests/lib/page/**/*.test.ts",
            "tests/lib/capture/**/*.test.ts",
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
      {
        resolve,
        test: {
          name: "endurance",
          environment: "node",
          include: ["tests/endurance/**/*.test.ts"],
          globalSetup: ["tests/e2e/global-setup.ts"],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: "trust",
          environment: "node",
          include: ["tests/trust/**/*.test.ts"],
          globalSetup: ["tests/e2e/global-setup.ts"],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve,
        test: {
          name: "cost",
          environment: "node",
          include: ["tests/cost/**/*.test.ts"],
          globalSetup: ["tests/e2e/global-setup.ts"],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
