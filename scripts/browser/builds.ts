import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BrowserName } from "./find-browser";

const output = join(import.meta.dirname, "../../.output");

/** The built extension for each browser. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: join(output, "chrome-mv3"),
  firefox: join(output, "firefox-mv3"),
};

const commands: Readonly<Record<BrowserName, string>> = {
  chromium: "npm run build",
  firefox: "npm run build:firefox",
};

/** Throws where the extension is not built for one of the browsers, and says which command builds it. */
export function requireBuilds(browsers: readonly BrowserName[]): void {
  const missing = browsers.filter((name) => !existsSync(join(builds[name], "manifest.json")));
  if (missing.length === 0) return;
  const missed = missing.map((name) => `for ${name}, by: ${commands[name]}`);
  throw new Error(`The extension must be built first\n  ${missed.join("\n  ")}`);
}
