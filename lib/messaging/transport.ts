import { type Browser, browser } from "wxt/browser";
import type { Origin } from "./protocol";

/** Who sent a message, as the browser says it; nothing here comes from the message itself. */
export interface Sender {
  readonly origin: Origin;
  readonly tabId?: number;
  readonly frameId?: number;
}

export type Reply =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: string };

/** Takes a received message; `undefined` when it is not meant for this receiver. */
export type Receive = (envelope: unknown, sender: Sender) => Promise<Reply> | undefined;

/** What carries messages: the browser, or a stand-in in tests. */
export interface Transport {
  /** To the page of `tabId`, or to the background and the surfaces without one. Rejects when nobody answers. */
  send(envelope: object, tabId?: number): Promise<unknown>;
  /** Returns what stops the listening. */
  receive(receive: Receive): () => void;
}

/** The sender in our words; `undefined` for anyone but this very extension, and for frames, in which no reader runs. */
export function senderOf(
  sender: Pick<Browser.runtime.MessageSender, "id" | "url" | "tab" | "frameId">,
  own: { readonly id: string; readonly origin: string },
): Sender | undefined {
  if (sender.id !== own.id) return undefined;
  const fromOwnPage = sender.url?.startsWith(own.origin) ?? sender.tab === undefined;
  if (!fromOwnPage && (sender.frameId ?? 0) !== 0) return undefined;
  return {
    origin: fromOwnPage ? "extension" : "reader",
    ...(sender.tab?.id === undefined ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  };
}

export const browserTransport: Transport = {
  send: (envelope, tabId) =>
    tabId === undefined
      ? browser.runtime.sendMessage(envelope)
      : browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),

  receive(receive) {
    const listener = (
      envelope: unknown,
      messageSender: Browser.runtime.MessageSender,
      respond: (reply: Reply) => void,
    ): boolean => {
      const own = { id: browser.runtime.id, origin: browser.runtime.getURL("/") };
      const sender = senderOf(messageSender, own);
      const reply = sender === undefined ? undefined : receive(envelope, sender);
      if (reply === undefined) return false;
      reply.then(respond);
      return true; // keeps the channel open until the reply comes
    };
    const { onMessage } = browser.runtime; // a script that outlives its extension can no longer ask for it
    onMessage.addListener(listener);
    return () => onMessage.removeListener(listener);
  },
};
