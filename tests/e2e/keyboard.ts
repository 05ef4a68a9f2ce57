import { setTimeout } from "node:timers/promises";
import type { Page } from "puppeteer-core";

/** Presses beyond this many reach nothing new. */
const MOST_PRESSES = 200;

const SETTLE_MS = 300;

/** One element that can be operated: what a screen reader would call it, and whether it shows that it has the focus. */
export interface Stop {
  readonly name: string;
  readonly isSeen: boolean;
}

/** Names of all that can be operated on a surface, in reading order; of radios and tabs, the chosen one of each group. */
const operableNow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex]",
    );
    const isRest = (element: HTMLElement) =>
      element.tabIndex < 0 ||
      (element instanceof HTMLInputElement && element.type === "radio" && !element.checked);
    return [...found]
      .filter((each) => each.checkVisibility() && !each.matches(":disabled") && !isRest(each))
      .map((each) => {
        const [label] = each instanceof HTMLInputElement ? (each.labels ?? []) : [];
        return (each.ariaLabel ?? (label ?? each).textContent).trim() || each.tagName;
      });
  });

/** The same once it no longer changes: surfaces fill bit by bit. */
export async function operable(page: Page): Promise<string[]> {
  for (let before: string[] = []; ; ) {
    const now = await operableNow(page);
    if (now.length > 0 && now.join() === before.join()) return now;
    before = now;
    await setTimeout(SETTLE_MS);
  }
}

/** True when the focus is where it was before the last press: a day has a stop for each of its parts. */
const isSameStop = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const before = (window as { lastStop?: Element | null }).lastStop;
    (window as { lastStop?: Element | null }).lastStop = document.activeElement;
    return before === document.activeElement;
  });

/** The element in focus, or `undefined` where the focus is on the page as a whole. */
const stopOf = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    const { nextElementSibling, parentElement, firstElementChild } = focused;
    const isSeen = [focused, nextElementSibling, parentElement, firstElementChild].some((each) => {
      if (each === null) return false;
      const { outlineStyle, outlineWidth, boxShadow, stroke } = getComputedStyle(each);
      const isOutlined = outlineStyle !== "none" && outlineWidth !== "0px";
      return isOutlined || boxShadow !== "none" || (each instanceof SVGRectElement && stroke !== "none");
    });
    const [label] = focused instanceof HTMLInputElement ? (focused.labels ?? []) : [];
    return { name: (focused.ariaLabel ?? (label ?? focused).textContent).trim() || focused.tagName, isSeen };
  });

/** Where Tab stops from the start of a surface on, until it leaves it. */
export async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    document.body.tabIndex = -1; // so that it can be where the next Tab starts from
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press("Tab");
    const stop = await stopOf(page);
    if (stop === undefined) break;
    if (!(await isSameStop(page))) stops.push(stop);
  }
  return stops;
}

/** Moves by Tab to the element whose name begins so. Throws where no press reaches it. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const names: string[] = [];
  for (let press = 0; press < MOST_PRESSES; press++) {
    await page.keyboard.press("Tab");
    const stop = await stopOf(page);
    if (stop?.name.startsWith(name)) return;
    names.push(stop?.name ?? "the page");
  }
  throw new Error(`Tab does not reach "${name}" but ${[...new Set(names)].join(", ")}`);
}
