import type { PageDescription } from "@/lib/messaging";
import type { OpenExtension } from "./open-extension";

/** What the extension's own pages are asked for here. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage<T>(tabId: number, message: object, options: object): Promise<{ value: T }>;
  };
  runtime: { sendMessage(message: object): Promise<object> };
  scripting: { executeScript(injection: object): Promise<{ result: boolean }[]> };
};

/** What the reader of the tab that shows `path` tells the surfaces of it, whatever the page does to its own scripts. */
export async function descriptionOf(extension: OpenExtension, path: string): Promise<PageDescription> {
  const own = await extension.visitOwn("welcome.html");
  const { value } = await own.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    return chrome.tabs.sendMessage<PageDescription>(
      tab?.id ?? -1,
      { sourcelight: "describePage" },
      { frameId: 0 },
    );
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

/** Beginnings of the page's text, as they were told one after another while a new reader took the page over. */
export async function textsWhileTakenOver(extension: OpenExtension, path: string): Promise<string[]> {
  const own = await extension.visitOwn("welcome.html");
  const texts = await own.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
    const tabId = tab?.id ?? -1;
    const told: string[] = [];
    let isReplaced = false;
    const replaced = chrome.runtime
      .sendMessage({ sourcelight: "readPage", payload: { tabId } })
      .finally(() => {
        isReplaced = true;
      });
    const ask = async () => {
      const message = { sourcelight: "readText", payload: { from: 0 } };
      const answer = await chrome.tabs
        .sendMessage<string>(tabId, message, { frameId: 0 })
        .catch(() => undefined);
      if (answer !== undefined) told.push(answer.value.slice(0, 40));
    };
    while (!isReplaced) await ask();
    await replaced;
    await ask();
    return told;
  }, `${extension.origin}${path}`);
  await own.close();
  return texts;
}
