import type { Page } from "puppeteer-core";

/** One claim as the popup shows it. */
export interface ShownClaim {
  readonly claim: string;
  readonly standing: string;
  readonly outlets: string;
  /** "2 sources, 1 origin". */
  readonly origins: string;
  /** The slot that decided, with both sides: "Number: 34 against 33". */
  readonly deciding: string;
}

/** Reads the open popup the way a person does: every group, every claim opened. */
export async function readPopup(popup: Page): Promise<ShownClaim[]> {
  await popup.waitForSelector(".sl-group");
  await popup.waitForFunction(() => document.querySelector(".sl-claim-pending") === null);
  return popup.evaluate(async () => {
    const words = (element: Element | null | undefined) =>
      element?.textContent?.trim().replace(/\s+/g, " ") ?? "";
    const claims: ShownClaim[] = [];
    for (const group of document.querySelectorAll(".sl-group")) {
      const standing = words(group.querySelector(".sl-group-title .sl-standing-word"));
      for (const item of group.querySelectorAll<HTMLElement>(".sl-claim")) {
        const details = item.querySelector("details");
        details?.querySelector("summary")?.click();
        await new Promise((resolve) => setTimeout(resolve, 0)); // lets the popup render the opened claim
        const outlets = [...item.querySelectorAll(".sl-evidence-outlet")].map(words);
        claims.push({
          claim: words(item.querySelector(".sl-claim-text")),
          standing,
          outlets: [...new Set(outlets)].join(", "),
          origins: words(item.querySelector(".sl-claim-count")),
          deciding: words(item.querySelector(".sl-deciding")),
        });
        details?.querySelector("summary")?.click();
      }
    }
    return claims;
  });
}
