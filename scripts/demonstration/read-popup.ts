import type { ElementHandle, Page } from "puppeteer-core";

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

/** The text of the first element that matches, as it reads; empty where none does. */
const wordsOf = (scope: Page | ElementHandle, selector: string): Promise<string> =>
  scope.$$eval(selector, ([element]) => element?.textContent?.trim().replace(/\s+/g, " ") ?? "");

async function readClaim(item: ElementHandle, standing: string): Promise<ShownClaim> {
  const summary = await item.$("summary");
  await summary?.click();
  const outlets = await item.$$eval(".sl-evidence-outlet", (elements) =>
    elements.map((element) => element.textContent ?? ""),
  );
  const shown = {
    claim: await wordsOf(item, ".sl-claim-text"),
    standing,
    outlets: [...new Set(outlets)].join(", "),
    origins: await wordsOf(item, ".sl-claim-count > :last-child, .sl-claim-count"),
    deciding: await wordsOf(item, ".sl-deciding"),
  };
  await summary?.click();
  return shown;
}

/** Reads the open popup the way a person does: every group, every claim opened. */
export async function readPopup(popup: Page): Promise<ShownClaim[]> {
  await popup.waitForSelector(".sl-group");
  await popup.waitForFunction(() => document.querySelector(".sl-claim-pending") === null);
  const claims: ShownClaim[] = [];
  for (const group of await popup.$$(".sl-group")) {
    const standing = await wordsOf(group, ".sl-group-title .sl-standing-word");
    for (const item of await group.$$(".sl-claim")) claims.push(await readClaim(item, standing));
  }
  return claims;
}
