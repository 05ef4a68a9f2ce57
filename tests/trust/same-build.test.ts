import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builds } from "@/scripts/browser/builds";
import type { BrowserName } from "@/scripts/browser/find-browser";

const project = join(import.meta.dirname, "../..");

/** What a clone of the project has not, or is given. */
const NOT_CLONED = new Set(["node_modules", ".output", ".wxt", ".git"]);

/** How the builder names the browsers. */
const TARGETS: Readonly<Record<BrowserName, string>> = { chromium: "chrome", firefox: "firefox" };

/** The project as someone else has it, in a folder of another name. */
async function cloneInto(folder: string): Promise<void> {
  await cp(project, folder, { recursive: true, filter: (source) => !NOT_CLONED.has(basename(source)) });
  await symlink(join(project, "node_modules"), join(folder, "node_modules"), "junction");
}

/** The hash of each file of a build. */
async function build(clone: string, browser: BrowserName): Promise<Record<string, string>> {
  const command = ["exec", "--no", "--", "wxt", "build", "-b", TARGETS[browser]];
  const { status, stderr } = spawnSync("npm", command, {
    cwd: clone,
    env: { ...process.env, NODE_ENV: "production" }, // not that of the tests, for which React names every line
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect(status, stderr).toBe(0);
  const built = join(clone, relative(project, builds[browser]));
  const entries = await readdir(built, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = paths.map(async (path) => {
    const hash = createHash("sha256").update(await readFile(path));
    return [relative(built, path), hash.digest("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

describe("two clean builds", () => {
  let clones: readonly string[] = [];
  beforeAll(async () => {
    clones = await Promise.all(
      ["one", "another-"].map((name) => mkdtemp(join(tmpdir(), `sourcelight-${name}`))),
    );
    await Promise.all(clones.map(cloneInto));
  });
  afterAll(() => Promise.all(clones.map((clone) => rm(clone, { recursive: true, force: true }))));

  it.for(["chromium", "firefox"] as const)(
    "are the same for %s, byte for byte",
    { tags: ["P3"] },
    async (browser, { task }) => {
      const [first = "", second = ""] = clones;
      const [one, other] = [await build(first, browser), await build(second, browser)];
      const files = Object.keys(one);
      const differing = files.filter((file) => one[file] !== other[file]);
      task.meta.figure = `${browser}: ${files.length} files built in two folders, ${differing.length} of them differ`;
      expect(files.length).toBeGreaterThan(20);
      expect(other).toEqual(one);
    },
  );
});
