import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesOfRows } from "@/scripts/trust/files-of-rows";

it("finds the tests that carry one of the rows, in any folder, and no row whose id begins like it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sourcelight-rows-"));
  try {
    await mkdir(join(folder, "deep/er"), { recursive: true });
    const files = {
      "one.test.ts": 'it("holds", { tags: ["R1"] })',
      "deep/er/two.test.tsx": 'it("holds", { tags: ["H3", "R2"] })',
      "long.test.ts": 'it("holds", { tags: ["R12"] })',
      "none.test.ts": 'it("holds")',
      "helper.ts": 'const tags = ["R1"]',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const found = await filesOfRows(folder, ["R1", "R2"]);
    expect(found.sort()).toEqual([join(folder, "deep/er/two.test.tsx"), join(folder, "one.test.ts")].sort());
  } finally {
    await rm(folder, { recursive: true });
  }
});
