import * as v from "valibot";
import { browser } from "wxt/browser";
import { capturedPageSchema } from "@/lib/messaging";
import type { CapturedPage } from "@/lib/model";

/**
 * The page of a tab as it is now. The extractor is put into the page only for this. Rejects where the browser allows no
 * script, and when the page is gone.
 */
export async function captureTab(tabId: number): Promise<CapturedPage> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId },
    files: ["/capture.js"],
  });
  return v.parse(capturedPageSchema, injected?.result);
}
