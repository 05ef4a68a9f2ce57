import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { demonstrationArticle } from "@/seeds/demonstration/article";
import { builds } from "./browser/builds";
import { type LaunchedExtension, launch, withSitesAllowed } from "./browser/launch";
import { LOOPBACK, servePages } from "./browser/serve";
import { tourSurfaces } from "./demonstration/tour-surfaces";
import { renderDemonstrationPage } from "./demonstration-page";

function build(): void {
  const { status } = spawnSync("npm", ["run", "build"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error("The build failed; what it said is above.");
}

/** Linux says by these whether there is a screen; elsewhere there is one. */
const hasDisplay = (): boolean =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const headless = !hasDisplay() || process.argv.includes("--headless");
  build();
  const server = await servePages(new Map([["/", { body: renderDemonstrationPage(demonstrationArticle) }]]));
  const extension = await withSitesAllowed(builds.chromium, LOOPBACK);
  const launched = await launch("chromium", { headless, extension });
  try {
    await (headless ? tourSurfaces(launched, server.origin) : openForPerson(launched, server.origin));
  } finally {
    await launched.browser.close();
    await server.close();
    await rm(extension, { recursive: true });
  }
}

async function openForPerson({ browser }: LaunchedExtension, origin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(origin);
  console.log(`The demonstration article is open at ${origin}. Press the Sourcelight button in the toolbar.`);
  console.log("Close the browser to end.");
  await new Promise((resolve) => browser.once("disconnected", resolve));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
