import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { LOOPBACK } from "@/scripts/browser/serve";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

describe("a copy of the evidence on a page", () => {
  let downloads = "";
  let extension: OpenExtension;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), "sourcelight-evidence-"));
    extension = await openExtension("chromium", pages, { sites: LOOPBACK });
  });
  afterAll(async () => {
    await extension.close();
    await rm(downloads, { recursive: true, force: true });
  });

  it("holds each claim with its quotes, and where they can be checked", async () => {
    await extension.visit("/article");
    const panel = await extension.visitSurface("sidepanel.html", "/article");
    const session = await extension.browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    await panel.waitForSelector(".sl-page-head .sl-copies");
    await eventually(
      () => panel.$$eval(".sl-claim", (claims) => claims.length),
      (count) => count > 1,
    );
    await panel.$$eval(".sl-page-head .sl-copies button", (buttons) =>
      buttons.find(({ textContent }) => textContent === "JSON")?.click(),
    );
    const [name = ""] = await eventually(
      () => readdir(downloads),
      (names) => names.some((each) => each.endsWith(".json")),
    );
    const bundle = JSON.parse(await readFile(join(downloads, name), "utf8"));
    expect(bundle).toMatchObject({ format: "sourcelight-evidence-1", page: { url: expect.any(String) } });
    const quotes = bundle.claims.flatMap((claim: { evidence: object[] }) => claim.evidence);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes)
      expect(quote).toMatchObject({
        quote: expect.stringMatching(/\S/),
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        origin: expect.any(String),
      });
  });
});
