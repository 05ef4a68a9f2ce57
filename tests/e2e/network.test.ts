import { describe, expect, it } from "vitest";
import { untilPainted } from "@/scripts/browser/highlights";
import { LOOPBACK } from "@/scripts/browser/serve";
import { readPopup } from "@/scripts/demonstration/read-popup";
import { CONTROL, openExtension } from "./open-extension";
import { pages } from "./pages";

describe.each(["chromium", "firefox"] as const)("the network in %s", (name) => {
  it("is not asked for anything while a page is read and every surface is opened", {
    tags: ["P1"],
  }, async ({ task }) => {
    const extension = await openExtension(name, pages, { sites: LOOPBACK });
    try {
      const page = await extension.visit("/article");
      await untilPainted(page);
      await readPopup(await extension.visitSurface("popup.html", "/article"));
      const panel = await extension.visitSurface("sidepanel.html", "/article");
      await panel.waitForSelector(".sl-claim");
      const library = await extension.visitOwn("library.html");
      await library.waitForSelector("table");
      const control = await extension.browser.newPage();
      await control.goto(CONTROL).catch(() => undefined);
      const asked = extension.asked();
      const ours = asked.filter((address) => address !== CONTROL);
      task.meta.figure = `${name}: ${ours.length} requests while a page is read and every surface opened`;
      expect(asked).toContain(CONTROL); // the control shows that the proxy hears what is asked
      expect(ours).toEqual([]);
    } finally {
      await extension.close();
    }
  });
});
