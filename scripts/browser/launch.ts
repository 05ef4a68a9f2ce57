import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type BrowserName, requireBrowser } from "./find-browser";

export interface LaunchOptions {
  readonly headless: boolean;
  /** Folder of the built extension; none starts the bare browser. */
  readonly extension?: string;
  /** Keeps what the browser stores from one start to the next. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** Port of a proxy on this machine that the browser is to ask for everything but this machine's own pages. */
  readonly proxyPort?: number;
}

export interface LaunchedExtension {
  readonly browser: Browser;
  readonly name: BrowserName;
  /** Address of a file of the extension. */
  url(path: string): string;
  /** Presses the toolbar button on a page and hands over the popup that opens (Chromium). */
  openPopup(page: Page): Promise<Page>;
}

/** Keeps Chromium from talking to its maker, and lets it run as root in a container. */
const CHROMIUM_ARGS = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Quiet start, no update checks; a fixed internal id makes the extension's address known. */
const FIREFOX_PREFERENCES = {
  "app.normandy.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
};

/** Names the proxy by hand instead of asking the system for one. */
const firefoxProxy = (port: number) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
});

/** The id under which Firefox serves the extension's files here. */
const FIREFOX_UUID = "7a0cf3a2-7b2a-4f3c-9d51-5f2e3f6a1c11";

interface Manifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
  readonly host_permissions?: readonly string[];
}

const readManifest = async (extension: string): Promise<Manifest> =>
  JSON.parse(await readFile(join(extension, "manifest.json"), "utf8"));

/**
 * A copy of a built extension whose manifest alone differs: the given sites are allowed from the start, as if
 * the reader had pressed "Highlight while I browse". Browsers ask for that in a dialog no script can press.
 */
export async function withSitesAllowed(extension: string, sites: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sourcelight-"));
  await cp(extension, folder, { recursive: true });
  const manifest = await readManifest(extension);
  await writeFile(join(folder, "manifest.json"), JSON.stringify({ ...manifest, host_permissions: sites }));
  return folder;
}

/** Starts a browser, with the extension if one is given. Throws when the browser or the extension won't start. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<LaunchedExtension> {
  const executablePath = await requireBrowser(name);
  return name === "chromium"
    ? launchChromium(executablePath, options)
    : launchFirefox(executablePath, options);
}

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<LaunchedExtension> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless,
    pipe: true,
    ...(options.extension === undefined ? {} : { enableExtensions: [options.extension] }),
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [
      ...CHROMIUM_ARGS,
      ...(options.headless ? ["--disable-gpu"] : []),
      ...(options.proxyPort === undefined ? [] : [`--proxy-server=http://127.0.0.1:${options.proxyPort}`]),
      ...(options.args ?? []),
    ],
  });
  if (options.extension === undefined)
    return { browser, name: "chromium", url: noExtension, openPopup: noExtension };
  const worker = await browser.waitForTarget((target) => target.type() === "service_worker");
  const origin = new URL(worker.url()).host;
  const url = (path: string) => `chrome-extension://${origin}/${path}`;
  return {
    browser,
    name: "chromium",
    url,
    async openPopup(page) {
      const extension = (await browser.extensions()).get(origin);
      if (extension === undefined) throw new Error(`the extension ${origin} is not installed`);
      const opened = browser.waitForTarget((target) => target.url().startsWith(url("popup.html")));
      await extension.triggerAction(page);
      return (await opened).asPage();
    },
  };
}

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<LaunchedExtension> {
  const manifest = options.extension === undefined ? undefined : await readManifest(options.extension);
  const id = manifest?.browser_specific_settings?.gecko?.id;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    extraPrefsFirefox: {
      ...FIREFOX_PREFERENCES,
      ...(options.proxyPort === undefined ? {} : firefoxProxy(options.proxyPort)),
      ...(id === undefined
        ? {}
        : { "extensions.webextensions.uuids": JSON.stringify({ [id]: FIREFOX_UUID }) }),
    },
    args: ["--remote-allow-system-access", ...(options.args ?? [])], // for the extension's own pages
  });
  if (options.extension !== undefined) await browser.installExtension(options.extension);
  return {
    browser,
    name: "firefox",
    url: (path) => `moz-extension://${FIREFOX_UUID}/${path}`,
    openPopup: () => Promise.reject(new Error("Firefox opens no popup by script")),
  };
}

function noExtension(): never {
  throw new Error("the browser was started without the extension");
}
