import { build } from "wxt";

/** What the process is told: one JSON argument. */
export interface BuildRequest {
  readonly root: string;
  readonly outDir: string;
  /** Keeps the names of functions. */
  readonly named: boolean;
}

async function main({ root, outDir, named }: BuildRequest): Promise<void> {
  await build({ root, outDir, ...(named ? { vite: () => ({ build: { minify: false } }) } : {}) });
}

main(JSON.parse(process.argv[2] ?? "")).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
