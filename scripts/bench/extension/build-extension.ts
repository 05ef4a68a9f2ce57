import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig } from "wxt";

const root = fileURLToPath(new URL("../../..", import.meta.url));

const silent = () => undefined;

/** Standard output belongs to the figures; what goes wrong is thrown by the build itself. */
const quiet: NonNullable<InlineConfig["logger"]> = {
  level: 0,
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  warn: console.error,
  error: console.error,
  fatal: console.error,
};

export interface BuildOptions {
  /** Keeps the names of functions, so that a profile can be read. */
  readonly named?: boolean;
}

/**
 * Builds the extension of this tree for Chromium in a folder of its own beside the system's temporary files, so
 * that neither a build someone is using nor one that is out of date is measured. Returns the folder, which goes when
 * the process ends.
 */
export async function buildExtension({ named = false }: BuildOptions = {}): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), "sourcelight-bench-"));
  process.on("exit", () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    outDir,
    logger: quiet,
    ...(named ? { vite: () => ({ build: { minify: false } }) } : {}),
  });
  return join(outDir, "chrome-mv3");
}
