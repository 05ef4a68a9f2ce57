import type { Page } from "puppeteer-core";
import { damagedLibrary, type Fault, newerLibrary, unanswered } from "./faults";
import { openCard } from "./open-card";

/** One surface in one state that a reader can bring it to. */
export interface SurfaceState {
  readonly name: string;
  /** Of the extension; empty for a page of the web. */
  readonly file:
    | "popup.html"
    | "sidepanel.html"
    | "library.html"
    | "library.html#disputes"
    | "library.html#pictures="
    | "library.html#source=gone"
    | "options.html"
    | "decision.html"
    | "quality.html"
    | "welcome.html"
    | "";
  /** The page of the web that it is about. */
  readonly about?: "/article" | "/form" | "/french" | "/opinion";
  readonly viewport: { readonly width: number; readonly height: number };
  readonly isTouched?: boolean;
  readonly fault?: Fault;
  /** What is there once the surface stands. */
  readonly shows: string;
  readonly act?: (page: Page) => Promise<void>;
}

const POPUP = { width: 360, height: 600 };
const NARROW = { width: 320, height: 600 };
const PANEL = { width: 420, height: 860 };
const WIDE = { width: 1280, height: 860 };
const TALL = { width: 1280, height: 1500 };
/** A window of 1280 px at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const popup = { file: "popup.html", about: "/article", viewport: POPUP, shows: ".sl-group" } as const;
const panel = { file: "sidepanel.html", about: "/article", viewport: PANEL, shows: ".sl-group" } as const;
const library = { file: "library.html", viewport: WIDE, shows: ".sl-table" } as const;
const article = { file: "", about: "/article", viewport: WIDE, shows: "article" } as const;

const press = (selector: string) => (page: Page) => page.locator(selector).click();
const tab = (place: number) => press(`[role="tab"]:nth-of-type(${place})`);
const shown = (selector: string) => async (page: Page) => {
  await page.locator(selector).wait();
};
const search = (words: string) => (page: Page) =>
  page.locator("input[type=search]:not([hidden] *)").fill(words);

const steps =
  (...all: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of all) await step(page);
  };

const card = (words: string) => (page: Page) => openCard(page, words);

/** What of the extension's messages is sent here: the reader of a page is asked for its claims. */
declare const chrome: {
  readonly tabs: {
    sendMessage(
      tabId: number,
      message: object,
    ): Promise<{ value: { reading: { claims: { id: string }[] } } }>;
  };
};

/** Goes from a surface to the page that tells how the page's first claim was decided. */
const openDecision = async (page: Page) => {
  const tabId = new URL(page.url()).searchParams.get("tab") ?? "";
  const claimId = await page.evaluate(async (tab) => {
    const { value } = await chrome.tabs.sendMessage(Number(tab), { sourcelight: "describePage" });
    return value.reading.claims[0]?.id;
  }, tabId);
  await page.goto(new URL(`decision.html?tab=${tabId}&claim=${claimId}`, page.url()).href);
  await page.locator(".sl-passage-decision").wait();
};

/** Gives the library two files that it refuses. */
const importFiles = async (page: Page) => {
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(["{"], "unfinished.json"));
    files.items.add(new File([new Uint8Array(64)], "picture.png"));
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (input === null) throw new Error("nothing takes files");
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.locator(".sl-import summary").click();
};

const failed = '.sl-notice[data-failure="true"]';

const settings = { file: "options.html", viewport: WIDE, shows: ".sl-keys" } as const;

/** Every surface in every state, in the order in which a reader meets them. */
export const surfaceStates: readonly SurfaceState[] = [
  { name: "welcome", file: "welcome.html", viewport: WIDE, shows: ".sl-demo-mark" },
  { name: "page", ...article, act: card("34 hostages") },
  { name: "page-narrow-touch", ...article, viewport: NARROW, isTouched: true, act: card("34 hostages") },
  { name: "popup", ...popup },
  { name: "popup-claim", ...popup, act: press(".sl-claim summary") },
  { name: "popup-none-fits", ...popup, act: search("zebra") },
  { name: "popup-narrow", ...popup, viewport: NARROW, act: press(".sl-claim summary") },
  { name: "popup-left-alone", ...popup, about: "/form", shows: ".sl-notice" },
  { name: "popup-other-language", ...popup, about: "/french", shows: ".sl-notice" },
  { name: "popup-no-claims", ...popup, about: "/opinion", shows: ".sl-notice" },
  { name: "popup-own-page", file: "popup.html", viewport: POPUP, shows: ".sl-notice" },
  { name: "popup-not-read", ...popup, fault: unanswered("describePage", "readPage"), shows: failed },
  { name: "popup-not-compared", ...popup, fault: unanswered("findEvidence"), shows: failed },
  {
    name: "popup-not-saved",
    ...popup,
    fault: unanswered("savePage"),
    act: steps(press(".sl-save button"), shown(".sl-save-trouble")),
  },
  { name: "popup-library-damaged", ...popup, fault: damagedLibrary, shows: failed },
  { name: "panel", ...panel },
  { name: "panel-claim", ...panel, act: press(".sl-claim summary") },
  { name: "panel-zoomed", ...panel, viewport: ZOOMED, act: press(".sl-claim summary") },
  { name: "panel-note", ...panel, act: steps(press(".sl-claim summary"), press(".sl-add-note")) },
  { name: "panel-not-read", ...panel, fault: unanswered("describePage"), shows: ".sl-notice" },
  { name: "panel-not-compared", ...panel, fault: unanswered("findEvidence"), shows: failed },
  { name: "panel-library-newer", ...panel, fault: newerLibrary, shows: failed },
  { name: "panel-sources", ...panel, act: steps(tab(2), shown(".sl-source-row")) },
  {
    name: "panel-found",
    ...panel,
    act: steps(tab(2), search("hostages"), press(".sl-filters > summary"), shown(".sl-found-quote")),
  },
  { name: "panel-source", ...panel, act: steps(tab(2), press(".sl-source-row")) },
  { name: "panel-notes-empty", ...panel, act: steps(tab(3), shown(".sl-notice")) },
  { name: "library", ...library },
  { name: "library-narrow", ...library, viewport: NARROW },
  {
    name: "library-chosen",
    ...library,
    act: steps(press(".sl-sources tbody input"), press(".sl-chosen summary")),
  },
  { name: "library-disputes", ...library, file: "library.html#disputes", shows: ".sl-disputes, .sl-notice" },
  {
    name: "library-found",
    ...library,
    act: steps(search("hostages"), press(".sl-filters > summary"), shown(".sl-found-quote")),
  },
  { name: "library-none-fits", ...library, act: steps(search("zebra"), shown(".sl-found p")) },
  {
    name: "library-pictures",
    ...library,
    file: "library.html#pictures=",
    viewport: TALL,
    shows: ".sl-picture",
  },
  { name: "library-source-gone", ...library, file: "library.html#source=gone", shows: ".sl-notice" },
  {
    name: "library-search-failed",
    ...library,
    fault: unanswered("findPassages"),
    act: steps(search("hostages"), shown(".sl-found [role=alert]")),
  },
  { name: "library-damaged", ...library, fault: damagedLibrary, shows: failed },
  { name: "library-newer", ...library, fault: newerLibrary, shows: failed },
  { name: "decision", ...panel, viewport: TALL, act: openDecision },
  {
    name: "decision-passage",
    ...panel,
    viewport: TALL,
    act: steps(
      openDecision,
      press(".sl-passage-decision > summary"),
      press(".sl-passage-decision .sl-estimate > summary"),
    ),
  },
  { name: "decision-gone", file: "decision.html", viewport: WIDE, shows: ".sl-notice" },
  { name: "quality", file: "quality.html", viewport: TALL, shows: ".sl-figures" },
  { name: "quality-narrow", file: "quality.html", viewport: NARROW, shows: ".sl-figures" },
  { name: "settings", ...settings },
  { name: "settings-narrow", ...settings, viewport: NARROW },
  { name: "library-source", ...library, act: press(".sl-table-link") },
  // the last: its report stays on the library page
  { name: "library-import-refused", ...library, act: importFiles },
];
