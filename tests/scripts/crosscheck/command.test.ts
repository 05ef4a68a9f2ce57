import { spawn } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refusals } from "./command.cases";
import { writeDocuments } from "./documents";

const root = join(import.meta.dirname, "../../..");

/** Each process loads the whole core anew. */
const TIMEOUT_MS = 120_000;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = "";

/** Runs the command as a person does, in the folder of the documents. */
function crosscheck(...args: readonly string[]): Promise<Outcome> {
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  const command = spawn(process.execPath, [tsx, join(root, "scripts/crosscheck.ts"), ...args], {
    cwd: folder,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  command.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  command.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    command.on("error", reject);
    command.on("close", (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

beforeAll(async () => {
  folder = await writeDocuments();
});

afterAll(() => rm(folder, { recursive: true }));

describe("the crosscheck command", { timeout: TIMEOUT_MS }, () => {
  it.each(refusals)("refuses $title, naming it and the reason", async ({ args, message }) => {
    const { code, stdout, stderr } = await crosscheck(...args);
    expect(stderr.trim()).toBe(message);
    expect(stdout).toBe("");
    expect(code).toBe(1);
  });

  it("prints one JSON document and nothing else", async () => {
    const { code, stdout, stderr } = await crosscheck(
      "document.txt",
      ...["--sources", "sources/contrary.txt", "--sources", "sources/restating.txt", "--no-seeds", "--json"],
    );
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(["document", "coverage", "claims"]);
    expect(`${JSON.stringify(report, undefined, 2)}\n`).toBe(stdout);
  });
});
