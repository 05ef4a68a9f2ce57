import type { CDPSession, Page } from "puppeteer-core";
import type { Claim, DocumentInfo } from "@/lib/model";

/** Sends what the reader of the page would send, from the reader's own world, and waits for the answer. */
export type AskFromPage = (document: DocumentInfo, claims: readonly Claim[]) => Promise<number>;

/** The world in which the content script of an extension runs on a page. */
async function readerWorld(session: CDPSession): Promise<number> {
  const world = new Promise<number>((resolve) => {
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin.startsWith("chrome-extension:")) resolve(context.id);
    });
  });
  await session.send("Runtime.enable");
  return world;
}

/** Asks the background from a page whose reader runs; answers the milliseconds of the whole way there and back. */
export async function askerOn(page: Page): Promise<AskFromPage> {
  const session = await page.createCDPSession();
  const contextId = await readerWorld(session);
  return async (document, claims) => {
    const message = JSON.stringify({ sourcelight: "crossReference", payload: { document, claims } });
    const expression = `(async (message) => {
      const start = performance.now();
      const reply = await chrome.runtime.sendMessage(message);
      const milliseconds = performance.now() - start;
      if (reply?.ok !== true || reply.value.length !== message.payload.claims.length) {
        throw new Error("the background answered " + JSON.stringify(reply).slice(0, 500));
      }
      return milliseconds;
    })(${message})`;
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return Number(result.value);
  };
}
