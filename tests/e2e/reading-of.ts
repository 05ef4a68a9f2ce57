import type { PageDescription } from "@/lib/messaging";
import type { OpenExtension } from "./open-extension";

/** What the extension's own pages are asked for here. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<{ value: PageDescription }>;
  };
  scripting: { executeScript(injection: object): Promise<{ result: boolean }[]> };
};

/** What the reader of the tab that shows `path` tells the surfaces of it, whatever the page does to its own scripts. */
export async function descriptionOf(extension: OpenExtension, path: string): Promise<PageDescription> {
  const own = await extension.visitOwn("welcome.html");
  const { value } = await own.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    return chrome.tabs.sendMessage(tab?.id ?? -1, { sourcelight: "describePage" }, { frameId: 0 });
  }, `${extension.origin}${path}`);
  await own.close();
  return value;
}

/** How many frames of the tab that shows `path` have a reader, counted in a world of scripts that the page cannot reach. */
export async function readersOn(extension: OpenExtension, path: string): Promise<number> {
  const own = await extension.visitOwn("welcome.html");
  const frames = await own.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    return chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? -1, allFrames: true },
      func: () => Document.prototype.querySelector.call(document, "sourcelight-overlay") !== null, // a form may be named so
    });
  }, `${extension.origin}${path}`);
  await own.close();
  return frames.filter(({ result }) => result).length;
}
