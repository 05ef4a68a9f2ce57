import { spawnSync } from "node:child_process";
import { mkdir, readFile, rm } from "node:fs/promises";

/** One step of the whole check: a command that passes or fails, or a test run whose tests are counted. */
interface Step {
  readonly title: string;
  readonly command: readonly string[];
  /** Vitest project groups write their counts here. */
  readonly report?: string;
}

const REPORTS = ".output/test";

const vitest = (title: string, ...projects: readonly string[]): Step => {
  const report = `${REPORTS}/${projects.join("-")}.json`;
  const selection = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { title, command: ["vitest", "run", ...selection, ...reporters], report };
};

const steps: readonly Step[] = [
  { title: "generated types", command: ["wxt", "prepare"] },
  { title: "lint and format", command: ["biome", "check", "--error-on-warnings", "."] },
  { title: "types", command: ["tsc", "--noEmit"] },
  { title: "types of the pure core", command: ["tsc", "--noEmit", "-p", "tsconfig.core.json"] },
  { title: "unused code and dependencies", command: ["knip"] },
  vitest("unit tests", "core", "dom"),
  { title: "build for Chromium", command: ["wxt", "build"] },
  { title: "build for Firefox", command: ["wxt", "build", "-b", "firefox"] },
  vitest("the built extension in real browsers", "extension"),
];

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

function run([program = "", ...args]: readonly string[]): boolean {
  const command = ["exec", "--no", "--", program, ...args];
  return spawnSync("npm", command, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

/** What a test run counted; a run that broke off counts as one failure more. */
async function countsOf(report: string, succeeded: boolean): Promise<Counts> {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, "utf8"));
    const brokeOff = !succeeded && numFailedTests === 0;
    return { passed: numPassedTests, failed: numFailedTests + (brokeOff ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function main(): Promise<void> {
  await rm(REPORTS, { recursive: true, force: true });
  await mkdir(REPORTS, { recursive: true });
  const total = { passed: 0, failed: 0 };
  for (const { title, command, report } of steps) {
    console.log(`\n== ${title}`);
    const succeeded = run(command);
    const counts =
      report === undefined
        ? { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 }
        : await countsOf(report, succeeded);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (counts.failed > 0) console.log(`== ${title}: failed`);
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
}

await main();
