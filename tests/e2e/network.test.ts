import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { untilPainted } from "@/scripts/browser/highlights";
import { readPopup } from "@/scripts/demonstration/read-popup";
import { LOOPBACK, openExtension } from "./open-extension";
import { pages } from "./pages";

/** What Chromium asks its maker for by itself, with and without an extension: time and updates. */
const MAKERS_OWN = /^(?:https?:\/\/)?[a-z0-9.-]+\.(?:google|googleapis|gvt1)\.com[:/]/;

/** A proxy that lets nothing through and writes down who was asked for. */
function recordingProxy(): { readonly server: Server; readonly asked: string[] } {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  return { server, asked };
}

describe("the network", { tags: ["P1"] }, () => {
  const { server, asked } = recordingProxy();

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it("is not asked for anything while a page is read and every surface is opened", async () => {
    const { port } = server.address() as AddressInfo;
    const extension = await openExtension("chromium", pages, {
      sites: LOOPBACK,
      args: [`--proxy-server=http://127.0.0.1:${port}`], // loopback itself goes past it
    });
    try {
      const page = await extension.visit("/article");
      await untilPainted(page);
      await readPopup(await extension.visitSurface("popup.html", "/article"));
      const panel = await extension.visitSurface("sidepanel.html", "/article");
      await panel.waitForSelector(".sl-claim");
      const library = await extension.visitOwn("library.html");
      await library.waitForSelector("table");
      const control = await extension.browser.newPage();
      await control.goto("http://sourcelight.invalid/").catch(() => undefined);
    } finally {
      await extension.browser.close();
      await extension.close();
    }
    expect(asked.filter((url) => !MAKERS_OWN.test(url))).toEqual(["http://sourcelight.invalid/"]); // the control shows that the proxy hears what is asked
  });
});
