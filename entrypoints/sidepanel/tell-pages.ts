import type { CorrectionContent } from "@/lib/model";
import { messenger } from "./messenger";

/**
 * Tells every page that corrections changed, and the page in front which claim to paint no longer, or again. That none
 * hears it is no failure of the correction.
 */
export async function tellPages(
  tabId: number | undefined,
  content: CorrectionContent,
  isMade: boolean,
): Promise<void> {
  await messenger.send("libraryChanged").catch(() => undefined);
  if (tabId === undefined || content.kind !== "not-a-claim") return;
  const { text } = content.claim;
  await messenger.sendToTab(tabId, "paintClaim", { text, isPainted: !isMade }).catch(() => undefined);
}
