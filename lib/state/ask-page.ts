import { type Messenger, type PageDescription, TEXT_PER_MESSAGE, toSurface } from "@/lib/messaging";

/** What the reader of a tab's page says of it. */
export interface PageAnswer {
  readonly description: PageDescription;
  /** What the claims' spans index; `undefined` when the tab was closed, or went elsewhere. */
  readonly text: string | undefined;
}

type Asks = Pick<Messenger, "sendToTab">;

/** The text from where its first piece ends. */
async function readOn(messenger: Asks, tabId: number, first: string): Promise<string> {
  let [text, piece] = [first, first];
  while (piece.length === TEXT_PER_MESSAGE) {
    piece = await messenger.sendToTab(tabId, "readText", { from: text.length });
    text += piece;
  }
  return text;
}

/** `undefined` for a page that has no reader, or none that answers. */
export async function askPage(messenger: Asks, tabId: number): Promise<PageAnswer | undefined> {
  // no answer is how a page without a reader looks from here
  const [description, first] = await Promise.all([
    messenger.sendToTab(tabId, "describePage").catch(() => undefined),
    messenger.sendToTab(tabId, "readText", { from: 0 }).catch(() => undefined),
  ]);
  if (description === undefined) return undefined;
  if (first === undefined) return { description, text: undefined };
  return { description, text: await readOn(messenger, tabId, first).catch(() => undefined) };
}

/**
 * Asks the page now, for whoever will want the answer once all else is ready: the first to call has it, and none who
 * calls after the page changed. Where it turns out that the site is switched off nobody calls, and the answer of a reader
 * that is still in the page is never shown.
 */
export function askAhead(messenger: Pick<Messenger, "sendToTab" | "listen">, tabId: number): typeof askPage {
  let ahead: ReturnType<typeof askPage> | undefined = askPage(messenger, tabId);
  const stop = messenger.listen(toSurface, {
    pageChanged: (_, sender) => {
      if (sender.tabId === tabId) ahead = undefined;
    },
  });
  return (...asked) => {
    const answer = ahead ?? askPage(...asked);
    ahead = undefined;
    stop();
    return answer;
  };
}
