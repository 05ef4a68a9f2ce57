import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SeedSource } from "@/lib/model";
import { parsePack } from "../../seeds/parse"; // by path, since the build's own configuration knows no alias
import type { Pack } from "../../seeds/schema";

/** Where the pack of this working copy stands; git ignores the folder. */
export const localPackFile = fileURLToPath(new URL("../../seeds/local/pack.json", import.meta.url));

const emptyPack: Pack = { format: "sourcelight-pack-1", documents: [] };

/** Puts `pack` in place of the one before in one step: a reader finds the old one or the new one, whole. */
export async function writeLocalPack(pack: Pack, file: string = localPackFile): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = join(dirname(file), `pack.${process.pid}.unfinished`);
  await writeFile(unfinished, `${JSON.stringify(pack, undefined, 2)}\n`);
  await rename(unfinished, file);
}

/** The JSON of the local pack, an empty pack when there is none. */
async function localPackJson(file: string = localPackFile): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return JSON.stringify(emptyPack);
    throw error;
  }
}

/** The sources of the local pack, which a build takes in; none when nothing was packed. Throws an Error that names the file and the reason when it is broken. */
export async function readLocalPack(file: string = localPackFile): Promise<readonly SeedSource[]> {
  const json = await localPackJson(file);
  let pack: unknown;
  try {
    pack = JSON.parse(json);
  } catch {
    throw new Error(`${file}: is not JSON`);
  }
  return parsePack(pack, file);
}
