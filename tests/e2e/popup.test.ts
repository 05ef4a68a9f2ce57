import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { readPopup, type ShownClaim } from "@/scripts/demonstration/read-popup";
import { type OpenExtension, openExtension } from "./open-extension";
import { pages } from "./pages";

const claimWith = (claims: readonly ShownClaim[], words: string): ShownClaim | undefined =>
  claims.find(({ claim }) => claim.includes(words));

/** What the popup must say of the demonstration article, whichever browser shows it. */
function expectFindings(claims: readonly ShownClaim[]): void {
  const talks = claimWith(claims, "the first direct talks since 1997");
  expect(talks?.outlets.split(", ").length).toBeGreaterThanOrEqual(2);
  const returned = claimWith(claims, "34 hostages returned");
  expect(returned?.standing).toBe("Conflicting");
  expect(returned?.deciding).toMatch(/^Number: 34 against 33/);
  expect(claimWith(claims, "six weeks")?.standing).toBe("Supported");
  expect(claimWith(claims, "The Trump administration confirmed")?.standing).toMatch(/Contested|Conflicting/);
  expect(claimWith(claims, "The port of Wexcombe handled 412 ships")?.standing).toBe("Silent");
}

describe("the popup", () => {
  describe("opened by the toolbar button in Chromium, with no site allowed", () => {
    let extension: OpenExtension;
    let page: Page;

    beforeAll(async () => {
      extension = await openExtension("chromium", pages);
      page = await extension.visit("/article");
    });
    afterAll(() => extension.close());

    it("reads the page at hand and says what the seed corpus has on each claim", async () => {
      const popup = await extension.openPopup(page);
      expectFindings(await readPopup(popup));
      expect((await untilPainted(page)).join("\\n")).toContain("since 1997");
    });

    it.each([
      ["/form", "article"],
      ["/french", "English"],
      ["/empty", "text"],
    ])("says why %s is left alone", async (path, word) => {
      const other = await extension.visit(path);
      const popup = await extension.openPopup(other);
      const notice = await popup.waitForSelector(".sl-notice");
      expect(await notice?.evaluate((element) => element.textContent)).toContain(word);
      await other.close();
    });
  });

  it("says the same in Firefox", async () => {
    const extension = await openExtension("firefox", pages, { sites: LOOPBACK });
    try {
      const page = await extension.visit("/article");
      await untilPainted(page);
      expectFindings(await readPopup(await extension.visitSurface("popup.html", "/article")));
    } finally {
      await extension.close();
    }
  });
});
