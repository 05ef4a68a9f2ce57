import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "@/package.json";
import { builds } from "@/scripts/browser/builds";

const readManifest = async (name: keyof typeof builds): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(builds[name], "manifest.json"), "utf8"));

const shared = {
  manifest_version: 3,
  version: packageJson.version,
  optional_host_permissions: ["http://*/*", "https://*/*"],
  content_security_policy: {
    extension_pages:
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'",
  },
};

const permissions = ["storage", "unlimitedStorage", "activeTab", "scripting", "contextMenus"];

const expected = {
  chromium: {
    ...shared,
    permissions: [...permissions, "sidePanel"],
    minimum_chrome_version: "128",
    background: { service_worker: "background.js" },
  },
  firefox: {
    ...shared,
    permissions,
    browser_specific_settings: {
      gecko: {
        id: "sourcelight@sourcelight.example",
        strict_min_version: "140.0",
        data_collection_permissions: { required: ["none"] },
      },
    },
    background: { scripts: ["background.js"] },
  },
} as const;

/** What a manifest may hold beside what is asked above: how the extension is shown and pressed. */
const HARMLESS = [
  "action",
  "commands",
  "default_locale",
  "description",
  "icons",
  "name",
  "omnibox",
  "options_ui",
  "side_panel",
  "sidebar_action",
];

describe.each(["chromium", "firefox"] as const)("the manifest built for %s", (name) => {
  it("asks for these permissions and no site", { tags: ["P2", "I2"] }, async ({ task }) => {
    const manifest = await readManifest(name);
    const required = (manifest.host_permissions as unknown[] | undefined)?.length ?? 0;
    task.meta.figure = `${required} required host permissions for ${name}`;
    for (const key of HARMLESS) delete manifest[key];
    expect(manifest).toEqual(expected[name]);
  });

  it("opens no file of the extension to pages, and no channel", { tags: ["H11"] }, async ({ task }) => {
    const manifest = await readManifest(name);
    const opened = ["web_accessible_resources", "externally_connectable", "content_scripts"].filter(
      (key) => key in manifest,
    );
    task.meta.figure = `${opened.length} keys that pages of ${name} can reach`;
    expect(opened).toEqual([]);
  });

  it("names files that are there", async () => {
    const manifest = JSON.stringify(await readManifest(name));
    const built = new Set(await readdir(builds[name], { recursive: true }));
    const named = [...manifest.matchAll(/"([\w/-]+\.(?:js|html|png|css))"/g)].map(([, file = ""]) => file);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((file) => !built.has(file))).toEqual([]);
  });
});
