import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { MODES, showIn } from "./surfaces/modes";
import { openStage } from "./surfaces/open-surface";
import { drawStorePictures } from "./surfaces/store-pictures";
import { surfaceStates } from "./surfaces/surface-states";

const FOLDER = join(import.meta.dirname, "../.output/shots");
const STORE_FOLDER = join(import.meta.dirname, "../.github/store");

/** Time for a surface to settle before its picture is taken. */
const SETTLE_MS = 300;

async function picturesOfStates(wanted: string): Promise<void> {
  const states = surfaceStates.filter(({ name }) => name.includes(wanted));
  if (states.length === 0) throw new Error(`no state has "${wanted}" in its name`);
  if (wanted === "") await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const language of ["en", "ar"] as const) {
    const stage = await openStage(); // anew: what a state leaves behind is in no other language's pictures
    try {
      await stage.speak(language);
      for (const state of states) {
        const page = await stage.open(state);
        for (const mode of language === "en" ? MODES : (["light"] as const)) {
          await showIn(page, mode);
          await setTimeout(SETTLE_MS);
          const name = language === "en" ? mode : "arabic";
          await page.screenshot({ path: join(FOLDER, `${state.name}-${name}.png`) as `${string}.png` });
        }
        await page.close();
      }
    } finally {
      await stage.close();
    }
  }
  console.log(`${states.length} states in ${FOLDER}`);
}

async function picturesForStores(): Promise<void> {
  const stage = await openStage();
  try {
    for await (const { name, png } of drawStorePictures(stage))
      await writeFile(join(STORE_FOLDER, `${name}.png`), png);
  } finally {
    await stage.close();
  }
}

/**
 * Pictures of every surface and state, or of those whose name contains the argument, into `.output/shots`; with
 * `--store` those that the stores show, into `.github/store`.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { store: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  await (values.store ? picturesForStores() : picturesOfStates(positionals[0] ?? ""));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
