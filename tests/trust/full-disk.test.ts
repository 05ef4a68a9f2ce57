import { spawnSync } from "node:child_process";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { openExtension } from "../e2e/open-extension";
import { openPanel, openSource, press, writeNote } from "./panel";
import { storedIn } from "./stored";

const DISK = "120m";

/** A disk as small as one likes can be had by root of Linux alone. */
const hasSmallDisks = process.platform === "linux" && process.getuid?.() === 0;

const LONG = "y".repeat(300_000);

/** Fills the disk to its last byte. */
async function fill(path: string): Promise<void> {
  const file = await open(path, "w");
  try {
    for (let bytes = 65_536; bytes >= 1; bytes = Math.floor(bytes / 8)) {
      const block = Buffer.alloc(bytes);
      for (let isFull = false; !isFull; ) {
        const { bytesWritten } = await file.write(block).catch(() => ({ bytesWritten: 0 }));
        isFull = bytesWritten < bytes;
      }
    }
  } finally {
    await file.close();
  }
}

describe.skipIf(!hasSmallDisks)("a disk that is full, under chromium", () => {
  let disk = "";
  beforeEach(async () => {
    disk = await mkdtemp(join(tmpdir(), "sourcelight-disk-"));
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", `size=${DISK}`, "tmpfs", disk]).status).toBe(0);
  });
  afterEach(async () => {
    spawnSync("umount", ["--lazy", disk]);
    await rm(disk, { recursive: true, force: true });
  });

  it("costs no word of a note, and is over once there is room", { tags: ["R5"] }, async ({ task }) => {
    const profile = { folder: join(disk, "profile"), isNew: true };
    const extension = await openExtension("chromium", new Map(), { profile, provoked: /.*/s });
    const panel = await openPanel(extension);
    await openSource(panel);
    await writeNote(panel, "Before.");

    await fill(join(disk, "ballast"));
    writeNote(panel, `After. ${LONG}`).catch(() => undefined); // it is not saved at once
    const said = await eventually(
      () => panel.evaluate(() => document.querySelector(".sl-editor [role=alert]")?.textContent ?? ""),
      (text) => text !== "",
    );
    const words = await panel.evaluate(() => document.querySelector("textarea")?.value.length ?? 0);

    await rm(join(disk, "ballast"));
    const afterwards = await eventually(
      async () => {
        await press(panel, ".sl-editor [type='submit']").catch(() => undefined); // it is gone once it is saved
        return (await storedIn(panel)).notes;
      },
      (notes) => notes.length === 2,
      60_000,
    );
    await extension.close();
    task.meta.figure = `chromium on a disk of ${DISK} that is full: the note is said to be "${said.slice(0, 60)}", ${words} of ${LONG.length + 7} characters still in the editor; saved without a restart once there is room`;
    expect(words).toBe(LONG.length + 7);
    expect(afterwards.map((text) => text.slice(0, 7)).sort()).toEqual(["After. ", "Before."]);
  });
});
