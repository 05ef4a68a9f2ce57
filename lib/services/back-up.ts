import type { BackupFolder } from "@/lib/model";
import type { Library } from "@/lib/store";
import { exportLibrary } from "./export-library";
import { daysSince, hasUncopied } from "./is-copy-due";

/** Copies that stay in the folder: an older one helps where the latest has a mistake of days. */
const KEPT = 5;

const NAME = /^sourcelight-backup-\d{4}-\d\d-\d\d\.json$/;

async function dropOld(folder: BackupFolder): Promise<void> {
  const names: string[] = [];
  for await (const name of folder.keys()) if (NAME.test(name)) names.push(name);
  for (const name of names.sort().slice(0, -KEPT)) await folder.removeEntry(name);
}

/** Writes a copy of the library into the folder; it is there whole or not at all. Older ones of ours go. */
export async function backUp(library: Library, folder: BackupFolder, now: Date): Promise<void> {
  const name = `sourcelight-backup-${now.toISOString().slice(0, 10)}.json`;
  const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
  try {
    for await (const part of exportLibrary(library, now)) await file.write(part);
  } catch (error) {
    await file.abort();
    throw error;
  }
  await file.close();
  await library.settings.set("copiedAt", now.toISOString());
  await dropOld(folder);
}

/**
 * Backs the library up once a day, when it holds something that no copy has and the browser still lets us write to the
 * folder that was chosen. Answers whether it did. Looks into the library once a day at most: the worker starts often.
 */
export async function backUpDaily(library: Library, now: Date): Promise<boolean> {
  const { backupFolder: folder, copiedAt, backUpSettledAt } = await library.settings.all();
  if (folder === undefined || Math.min(daysSince(copiedAt, now), daysSince(backUpSettledAt, now)) < 1)
    return false;
  if ((await folder.queryPermission({ mode: "readwrite" })) !== "granted") return false;
  const isBehind = await hasUncopied(library, 0, now);
  if (isBehind) await backUp(library, folder, now);
  await library.settings.set("backUpSettledAt", now.toISOString());
  return isBehind;
}
