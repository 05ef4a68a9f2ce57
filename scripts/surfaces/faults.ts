import type { Page } from "puppeteer-core";

/** Has something fail in a page that is still to be opened, at the border where the browser itself would fail. */
export type Fault = (page: Page) => Promise<unknown>;

/** Nobody answers the messages of these names. */
export const unanswered =
  (...names: readonly string[]): Fault =>
  (page) =>
    page.evaluateOnNewDocument((refused) => {
      // "browser" is an object of its own where a browser has both names
      const { browser, chrome } = globalThis as unknown as Record<"browser" | "chrome", Senders>;
      for (const api of [(browser ?? chrome).runtime, (browser ?? chrome).tabs]) {
        const { sendMessage } = api;
        api.sendMessage = (...args) =>
          args.some((part) => refused.includes(Object(part).sourcelight))
            ? Promise.reject(new Error("Could not establish connection."))
            : sendMessage.apply(api, args);
      }
    }, names);

/** The browser's two ways to send a message, to the extension and to a tab. */
type Senders = Record<"runtime" | "tabs", { sendMessage: (...args: unknown[]) => unknown }>;

/** The browser says that the files of the library are broken. */
export const damagedLibrary: Fault = (page) =>
  page.evaluateOnNewDocument(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError");
    };
  });

/** A later build wrote the library. */
export const newerLibrary: Fault = (page) =>
  page.evaluateOnNewDocument(() => {
    IDBFactory.prototype.databases = async () => [{ name: "sourcelight", version: 9_990 }];
  });
