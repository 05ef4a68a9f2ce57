import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "puppeteer-core";
import type { LaunchedExtension } from "../../browser/launch";

/** A page of the extension's own origin in which the module ran with all that it imports: it may use its database. */
export async function openPageWith({ browser, url }: LaunchedExtension, module: URL): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(module)],
    bundle: true,
    format: "iife",
    write: false,
  });
  const page = await browser.newPage();
  await page.goto(url("welcome.html"));
  await page.evaluate(outputFiles[0]?.text ?? "");
  return page;
}
