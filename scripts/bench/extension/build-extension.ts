import { fork } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildRequest } from "./build-into";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const script = fileURLToPath(new URL("build-into.ts", import.meta.url));

/** Standard output belongs to the figures, and the build writes its progress there: it goes to standard error. */
const STANDARD_ERROR = 2;

export interface BuildOptions {
  /** Keeps the names of functions, so that a profile can be read. */
  readonly named?: boolean;
  /** Folder of another extension than this tree's. */
  readonly root?: string;
}

/**
 * Builds the extension of this tree for Chromium in a folder of its own beside the system's temporary files, so
 * that neither a build someone is using nor one that is out of date is measured. Returns the folder, which goes when
 * the process ends. Throws when the build fails.
 */
export async function buildExtension({ named = false, root = project }: BuildOptions = {}): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "sourcelight-bench-"));
  process.on("exit", () => rmSync(outDir, { recursive: true, force: true }));
  const request: BuildRequest = { root, outDir, named };
  const builder = fork(script, [JSON.stringify(request)], {
    stdio: ["ignore", STANDARD_ERROR, STANDARD_ERROR, "ipc"],
  });
  const [code] = await once(builder, "exit");
  if (code !== 0) throw new Error("the extension could not be built");
  return join(outDir, "chrome-mv3");
}
