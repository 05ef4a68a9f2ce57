import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, normalize, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { walls } from "./architecture.walls";

const root = join(import.meta.dirname, "..");
const SOURCE = /\.tsx?$/;
const IMPORT =
  /^\s*(?:import|export)\s(?<types>type\s)?[^"';]*?from\s*["'](?<from>[^"']+)["']|^\s*import\s*["'](?<bare>[^"']+)["']|\bimport\(\s*["'](?<lazy>[^"']+)["']/gm;
/** Look again at 150, stop at 300; word lists and weights stand apart. */
const MOST_LINES = 300;

interface Import {
  readonly target: string;
  readonly typesOnly: boolean;
}

const importsOf = (code: string): Import[] =>
  [...code.matchAll(IMPORT)].map(({ groups = {} }) => ({
    target: groups.from ?? groups.bare ?? groups.lazy ?? "",
    typesOnly: groups.types !== undefined,
  }));

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Why an import at `file` (relative to the tree) is refused; `undefined` for one that may stand. */
function refusal(folder: string, file: string, { target, typesOnly }: Import): string | undefined {
  const wall = walls[folder];
  if (wall === undefined) return `${folder} has no wall`;
  if (target.startsWith(".")) {
    const reached = normalize(join(dirname(file), target));
    return reached.startsWith(`${folder}/`) ? undefined : "leaves its folder by a relative path";
  }
  if (!target.startsWith("@/")) return wall.packages.includes(target) ? undefined : "package not listed";
  const [path = ""] = target.slice(2).split("?");
  if (folder === "components" && path.startsWith("components/")) return undefined;
  if (wall.folders.includes(path)) return undefined;
  return typesOnly && wall.typesOf?.includes(path) ? undefined : "folder not listed";
}

async function breaches(tree: string): Promise<string[]> {
  const found: string[] = [];
  for (const folder of Object.keys(walls)) {
    for (const path of await filesUnder(join(tree, folder))) {
      const file = relative(tree, path);
      for (const line of importsOf(await readFile(path, "utf8"))) {
        const why = refusal(folder, file, line);
        if (why !== undefined) found.push(`${file} imports ${line.target}: ${why}`);
      }
    }
  }
  return found;
}

describe("the walls between the folders", () => {
  let copy = "";

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), "walls-"));
    for (const folder of Object.keys(walls))
      await cp(join(root, folder), join(copy, folder), { recursive: true });
  });
  afterAll(() => rm(copy, { recursive: true }));

  it("stand in the whole tree", async () => {
    expect(await breaches(root)).toEqual([]);
  });

  it("are known for every folder of lib", async () => {
    const folders = (await readdir(join(root, "lib"))).map((name) => `lib/${name}`);
    expect(folders.filter((folder) => walls[folder] === undefined)).toEqual([]);
  });

  it.each([
    ["lib/model/planted.ts", 'import { tokenize } from "@/lib/language";'],
    ["lib/language/planted.ts", 'import { openLibrary } from "@/lib/store";'],
    ["lib/language/claims/planted.ts", 'import { browser } from "wxt/browser";'],
    ["lib/comparison/planted.ts", 'export * from "../retrieval";'],
    ["lib/page/planted.ts", 'import { tokenize } from "@/lib/language";'],
    ["lib/store/planted.ts", 'const late = await import("@/lib/services");'],
    ["lib/services/planted.ts", 'import { openLibrary } from "@/lib/store";'],
    ["lib/retrieval/planted.ts", 'import { tokenize } from "@/lib/language/text/tokenize";'],
    ["lib/messaging/planted.ts", 'import "@/entrypoints/background";'],
    ["components/planted.tsx", 'import { openLibrary } from "@/lib/store";'],
    ["components/planted.tsx", 'import { textOf } from "@/lib/model";'],
    ["seeds/planted.ts", 'import Dexie from "dexie";'],
  ])("refuse a forbidden import planted in %s", async (file, line) => {
    const path = join(copy, file);
    await writeFile(path, `${line}\n`);
    const found = await breaches(copy);
    await rm(path);
    expect(found.filter((breach) => breach.startsWith(file))).toHaveLength(1);
  });

  it("are stated to the linter in the same words", async () => {
    const { overrides } = JSON.parse(await readFile(join(root, "biome.json"), "utf8"));
    expect(overrides).toEqual(Object.keys(walls).map(lintOverride));
  });
});

/** The linter's form of one folder's wall; packages are refused by the test above alone. */
function lintOverride(folder: string): object {
  const { folders, typesOf = [] } = walls[folder] ?? { folders: [] };
  const allowed = [...folders, ...typesOf].map((name) => `!@/${name}`);
  const own = folder === "components" ? ["!@/components/**"] : [];
  return {
    includes: [`${folder}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: "error",
            options: {
              patterns: [
                {
                  group: ["@/**", ...allowed, ...own],
                  message: "Not a folder this one may import (see README).",
                },
              ],
            },
          },
        },
      },
    },
  };
}

describe("entrypoints", () => {
  it("list no content script: the build would require access to its sites of everyone", async () => {
    const names = await readdir(join(root, "entrypoints"));
    expect(names.filter((name) => /\bcontent\b/.test(name))).toEqual([]);
  });
});

describe("files", () => {
  it(`have at most ${MOST_LINES} lines`, async () => {
    const folders = ["entrypoints", "components", "lib", "scripts", "tests"];
    const files = (await Promise.all(folders.map((folder) => filesUnder(join(root, folder))))).flat();
    const long: string[] = [];
    for (const path of files) {
      const code = await readFile(path, "utf8");
      const isData = /\.(cases|words|weights)\.tsx?$/.test(path);
      if (!isData && code.split("\n").length > MOST_LINES) long.push(relative(root, path));
    }
    expect(long).toEqual([]);
  });
});
