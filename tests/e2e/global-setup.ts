import { existsSync } from "node:fs";
import { builds } from "@/scripts/browser/builds";
import { requireBrowser } from "@/scripts/browser/find-browser";

/** Before all: both builds are there, and both browsers, installed where they were missing. */
export default async function setup(): Promise<void> {
  for (const folder of Object.values(builds)) {
    if (!existsSync(folder))
      throw new Error(`${folder} is missing: run "npm run build" and "npm run build:firefox"`);
  }
  await requireBrowser("chromium");
  await requireBrowser("firefox");
}
