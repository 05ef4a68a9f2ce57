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

/** By the clock and not by frames, which stop in a tab behind another. */
const POLLING = { polling: 100 };

/** Waits until a popup or side panel shows what the library says of every claim. */
export async function untilCompared(surface: Page): Promise<void> {
  await surface.waitForSelector(".sl-group");
  await surface.waitForFunction(() => document.querySelector(".sl-claim-pending") === null, POLLING);
}

/** Reads the open popup as a person does: every group, every claim opened. */
export async function readPopup(popup: Page): Promise<ShownClaim[]> {
  await untilCompared(popup);
  await popup.$$eval(".sl-claim details:not([open]) > summary", (summaries) => {
    for (const summary of summaries) (summary as HTMLElement).click();
  });
  await popup.waitForFunction(
    () =>
      document.querySelectorAll(".sl-claim").length === document.querySelectorAll(".sl-claim-body").length,
  );
  const claims = await popup.$$eval(".sl-claim", (items) =>
    items.map((item) => ({
      claim: item.querySelector(".sl-claim-text")?.textContent ?? "",
      standing: item.querySelector(".sl-claim-count .sl-hidden")?.textContent.replace(". ", "") ?? "",
      outlets: [
        ...new Set([...item.querySelectorAll(".sl-evidence-outlet")].map((outlet) => outlet.textContent)),
      ].join(", "),
      origins: item.querySelector(".sl-claim-count")?.lastChild?.textContent ?? "",
      deciding: item.querySelector(".sl-deciding")?.textContent ?? "",
    })),
  );
  await popup.$$eval(".sl-claim details[open] > summary", (summaries) => {
    for (const summary of summaries) (summary as HTMLElement).click();
  });
  return claims;
}
