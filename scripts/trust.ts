import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { filesOfRows } from "./trust/files-of-rows";
import { type Finding, readReport } from "./trust/read-report";
import { rows } from "./trust/rows";
import { type Outcome, sumUp } from "./trust/sum-up";

/** Standard output belongs to the figures; what builds and tests say goes to standard error. */
const STANDARD_ERROR = 2;

/** One after the other: what has a time as its figure must not run beside what takes all there is of the machine. */
const PROJECTS = [["core", "dom"], ["extension"], ["endurance"], ["trust"], ["cost"]] as const;

/** The tests that also run in `npm test` are given there what takes little time; here, what the table asks for. */
const FULL_SIZES = {
  HOSTILE_FILES: "10000",
  IMPORTED_SOURCES: "1000",
  PAGE_RENDERS: "1000",
  RANDOM_LIBRARIES: "1000",
};

function run(...command: readonly string[]): void {
  spawnSync("npm", ["exec", "--no", "--", ...command], {
    stdio: ["ignore", STANDARD_ERROR, STANDARD_ERROR],
    env: { ...process.env, ...FULL_SIZES },
    shell: process.platform === "win32",
  });
}

/** Runs all tests of the rows in some projects; a run that wrote no report found nothing. */
async function findingsOf(projects: readonly string[], ids: readonly string[]): Promise<Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), "sourcelight-trust-"));
  const report = join(folder, "report.json");
  run(
    ...["vitest", "run", `--tags-filter=${ids.join(" || ")}`, "--passWithNoTests"],
    ...(await filesOfRows("tests", ids)),
    ...projects.flatMap((project) => ["--project", project]),
    ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  );
  try {
    return readReport(await readFile(report, "utf8"));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function print({ id, fault, toReach, figures, holds }: Outcome): void {
  console.log(`${holds ? "holds" : "FAILS"}  ${id.padEnd(4)} ${fault}`);
  console.log(`            to reach  ${toReach}`);
  for (const figure of figures) console.log(`            measured  ${figure}`);
}

/** `npm run trust -- [row ids]... [--json]`: builds, runs the tests of every row, and prints what they found. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((id) => !rows.some((row) => row.id === id));
  if (unknown.length > 0) throw new Error(`no such row: ${unknown.join(", ")}`);
  const wanted = rows.filter(({ id }) => positionals.length === 0 || positionals.includes(id));

  run("wxt", "build");
  run("wxt", "build", "-b", "firefox");
  const findings: Finding[] = [];
  for (const projects of PROJECTS)
    findings.push(
      ...(await findingsOf(
        projects,
        wanted.map(({ id }) => id),
      )),
    );

  const outcomes = sumUp(wanted, findings);
  if (values.json) console.log(JSON.stringify({ rows: outcomes }));
  else for (const outcome of outcomes) print(outcome);
  const failed = outcomes.filter(({ holds }) => !holds);
  const unread = findings.filter(({ rows }) => rows.length === 0);
  for (const { title } of unread) console.error(`FAILS  ${title}: its tests could not be run`);
  if (!values.json) console.log(`\n${outcomes.length - failed.length} of ${outcomes.length} rows hold`);
  if (failed.length + unread.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
