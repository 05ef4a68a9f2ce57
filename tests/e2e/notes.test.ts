import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "@/scripts/browser/eventually";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

const NOTE = "Ask the ministry for the list, then **compare** it.";

describe("a note on a source", () => {
  let folder = "";
  let extension: OpenExtension;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sourcelight-profile-"));
  });
  afterAll(async () => {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Without waiting for a frame, of which a tab has none while another stands before it. */
  const press = async (panel: Page, selector: string) => {
    const found = await panel.waitForSelector(selector);
    await found?.evaluate((element) => (element as HTMLElement).click());
  };

  const openSource = async (): Promise<Page> => {
    const panel = await extension.visitOwn("sidepanel.html");
    await press(panel, "[role='tab'][data-tab='sources']"); // by role and name it would be looked for at each frame
    await press(panel, ".sl-source-row ::-p-text(US breaks decades-long policy)");
    await panel.waitForSelector(".sl-source-notes");
    return panel;
  };

  const textOf = (panel: Page) => panel.evaluate(() => document.body.textContent);

  it("is there again after the browser was closed and opened", async () => {
    extension = await openExtension("chromium", pages, { profile: { folder, isNew: true } });
    const panel = await openSource();
    await panel.locator(".sl-source-notes .sl-add-note").click();
    await panel.locator("textarea").fill(NOTE);
    await panel.locator(".sl-editor [type='submit']").click();
    await eventually(
      () => textOf(panel),
      (text) => text.includes("then compare it"),
    );
    await extension.close();

    extension = await openExtension("chromium", pages, { profile: { folder, isNew: false } });
    const again = await openSource();
    expect(
      await eventually(
        () => textOf(again),
        (text) => text.includes("then compare it"),
      ),
    ).toContain("Ask the ministry for the list");
  });
});
