import { join } from "node:path";
import type { BrowserName } from "./find-browser";

const output = join(import.meta.dirname, "../../.output");

/** The built extension for each browser. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: join(output, "chrome-mv3"),
  firefox: join(output, "firefox-mv3"),
};
