import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

export type BrowserName = "chromium" | "firefox";

interface Places {
  /** Environment variable that names the program, before all else. */
  readonly variable: string;
  /** Programs looked up on the PATH, best first. */
  readonly commands: readonly string[];
  /** Absolute places on systems where browsers are not on the PATH. */
  readonly paths: readonly string[];
  /** The browser, and a font, since a bare machine has none. */
  readonly debianPackages: readonly string[];
}

const programFiles = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const places: Record<BrowserName, Places> = {
  chromium: {
    variable: "CHROME_PATH",
    commands: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"],
    paths: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ...programFiles.map((folder) => join(folder, "Google/Chrome/Application/chrome.exe")),
      ...programFiles.map((folder) => join(folder, "Microsoft/Edge/Application/msedge.exe")),
    ],
    debianPackages: ["chromium", "fonts-liberation"],
  },
  firefox: {
    variable: "FIREFOX_PATH",
    commands: ["firefox-esr", "firefox"],
    paths: [
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      ...programFiles.map((folder) => join(folder, "Mozilla Firefox/firefox.exe")),
    ],
    debianPackages: ["firefox-esr", "fonts-liberation"],
  },
};

function onPath(command: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(process.platform === "win32" ? ";" : ":");
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

/** The program of an installed browser, if there is one. */
function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths } = places[name];
  const chosen = process.env[variable];
  if (chosen !== undefined && chosen !== "") {
    if (!existsSync(chosen)) throw new Error(`${variable} names ${chosen}, which does not exist`);
    return chosen;
  }
  return commands.map(onPath).find((path) => path !== undefined) ?? paths.find((path) => existsSync(path));
}

/** Installs by the system's own packages where that needs no password; says whether it did. */
function installFromDebian(packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || onPath("apt-get") === undefined) return false;
  console.error(`Installing ${packages.join(" and ")} with apt-get ...`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = {
    stdio: ["ignore", "ignore", "inherit"] as ["ignore", "ignore", "inherit"],
    env: environment,
  };
  spawnSync("apt-get", ["update"], options);
  return (
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options).status === 0
  );
}

/** Downloads a build of the browser's maker into the project's cache; `undefined` where that is out of reach. */
async function download(name: BrowserName): Promise<string | undefined> {
  const { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } = await import(
    "@puppeteer/browsers"
  );
  const platform = detectBrowserPlatform();
  if (platform === undefined) return undefined;
  const browser = name === "chromium" ? Browser.CHROME : Browser.FIREFOX;
  const cacheDir = join(process.cwd(), "node_modules/.cache/browsers");
  try {
    console.error(`Downloading ${browser} ...`);
    const buildId = await resolveBuildId(browser, platform, "stable");
    await install({ browser, buildId, cacheDir, platform });
    return computeExecutablePath({ browser, buildId, cacheDir, platform });
  } catch (error) {
    console.error(`The download failed: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/**
 * The program of a browser: an installed one, else one installed from Debian's packages, else a download.
 * Throws an Error that says what to do when none can be had.
 */
export async function requireBrowser(name: BrowserName): Promise<string> {
  const { variable, debianPackages } = places[name];
  const found =
    findBrowser(name) ??
    (installFromDebian(debianPackages) ? findBrowser(name) : undefined) ??
    (await download(name));
  if (found === undefined) {
    const products = name === "chromium" ? "Chrome, Chromium or Edge" : "Firefox";
    throw new Error(
      `No ${products} was found, and none could be installed. Install it, or name its program in ${variable}.`,
    );
  }
  return found;
}
