import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import packageJson from "@/package.json";
import { builds } from "@/scripts/browser/builds";

const isScript = (name: string): boolean => /\.m?js$/.test(name);
const withoutHash = (name: string): string => name.replace(/-[\w-]{8}(?=\.m?js$)/, "");

/** Licences under which code may go into the package. */
const MAY_BE_BUNDLED = new Set(["MIT", "Apache-2.0", "BSD-3-Clause", "ISC"]);

describe.each(["chromium", "firefox"] as const)("the scripts built for %s", (name) => {
  const scripts = new Map<string, string>();
  const pages = new Map<string, string>();
  beforeAll(async () => {
    for (const file of await readdir(builds[name], { recursive: true })) {
      const path = join(builds[name], file);
      if (isScript(file)) scripts.set(withoutHash(file), await readFile(path, "utf8"));
      if (file.endsWith(".html")) pages.set(file, await readFile(path, "utf8"));
    }
  });

  const countOf = (pattern: RegExp) => {
    const counts = [...scripts].map(([file, text]) => [file, text.match(pattern)?.length ?? 0] as const);
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  };

  it("make no code of text", { tags: ["P3"] }, ({ task }) => {
    task.meta.figure = `${name}: ${scripts.size} scripts, ${Object.keys(countOf(/\beval\(|new Function\(/g)).length} that make code of text`;
    expect(scripts.size).toBeGreaterThan(5);
    expect(countOf(/\beval\(|\bFunction\(/g)).toEqual({});
  });

  it("make no markup of text", { tags: ["P3"] }, () => {
    expect(
      countOf(/\binnerHTML ?=(?!=)|\binsertAdjacentHTML\(|\bdocument\.write\(|\bouterHTML ?=(?!=)/g),
    ).toEqual({});
  });

  it("are all in the package", { tags: ["P3"] }, () => {
    expect(pages.size).toBeGreaterThan(4);
    const addresses = [...pages.values()].flatMap((html) => [...html.matchAll(/(?:src|href)="([^"]+)"/g)]);
    expect(addresses.map(([, address]) => address).filter((address) => !address?.startsWith("/"))).toEqual(
      [],
    );
    expect(countOf(/import\(["'`]https?:|importScripts\(/g)).toEqual({});
  });

  it("leave the popup little to load before it is shown, and are asked for at once", () => {
    const html = pages.get("popup.html") ?? "";
    const first = /<script[^>]+src="\/([^"]+)"/.exec(html)?.[1] ?? "";
    const preloaded = [...html.matchAll(/rel="modulepreload"[^>]+href="\/([^"]+)"/g)].map(
      ([, file = ""]) => file,
    );
    const imported = [...(scripts.get(withoutHash(first)) ?? "").matchAll(/(?<!\()"\.\/([^"]+)"/g)];
    const before = [withoutHash(first), ...imported.map(([, file = ""]) => withoutHash(`chunks/${file}`))];
    const characters = before.reduce((sum, file) => sum + (scripts.get(file)?.length ?? 0), 0);
    expect(characters).toBeGreaterThan(0);
    expect(characters).toBeLessThan(8 * 1024);
    expect(preloaded.map(withoutHash)).toContain("chunks/main.js");
  });

  it("carry the licence of every package in them", { tags: ["P3"] }, async ({ task }) => {
    const notices = await readFile(join(builds[name], "licenses.txt"), "utf8");
    const packages = [...notices.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+) \((.+)\)$/gm)];
    const versions = new Map(packages.map(([, named, version]) => [named, version]));
    task.meta.figure = `${name}: ${packages.length} packages with their licences`;
    expect(packages.filter(([, , , licence = ""]) => !MAY_BE_BUNDLED.has(licence))).toEqual([]);
    for (const [named, version] of Object.entries(packageJson.dependencies))
      expect([named, versions.get(named)]).toEqual([named, version]);
    expect(notices).toContain("WordNet 3.1 Copyright 2011 by Princeton University");
  });
});
