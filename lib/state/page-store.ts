import { createStore, type StoreApi } from "zustand/vanilla";
import type { Messenger } from "@/lib/messaging";
import type { Finding } from "@/lib/model";
import { t } from "@/lib/words";
import { askPage, type PageAnswer } from "./ask-page";
import { messageOf } from "./live";
import { mayBeReadable, type PageView, type PageWithClaims } from "./page-view";

export interface PageStoreOptions {
  readonly tabId: number;
  /** The tab's address where it is known. */
  readonly address?: string | undefined;
  readonly messenger: Pick<Messenger, "send" | "sendToTab">;
  /** Asks the page what its reader says; `askPage` unless it was asked ahead. */
  readonly ask?: typeof askPage | undefined;
  /** Whether a page that has no reader yet is read at once; the gesture that opened the surface allows it. */
  readonly readAtOnce: boolean;
  /** Whether the person switched the page's site off: then it is neither asked nor read. */
  readonly isSwitchedOff: boolean;
}

export interface PageState {
  readonly view: PageView;
  /** Asks the page again, from the start. */
  load(): Promise<void>;
  /** Has the page read, and shows what came of it. */
  read(): Promise<void>;
  /** Compares the same claims again, as after a change of the library; the old findings stay until then. */
  compareAgain(): Promise<void>;
}

/** Claims compared in one go: few enough that the first findings show within a moment, on a long page too. */
const CLAIMS_PER_STEP = 8;

/**
 * The claims of one tab's page and what the library says of them. Nothing starts before `load`. Answers that come after
 * a newer question are dropped, so that a page left behind never shows.
 */
export function createPageStore(options: PageStoreOptions): StoreApi<PageState> {
  const { tabId, messenger, ask = askPage } = options;
  let question = 0;

  return createStore<PageState>((set, get) => {
    const show = (asked: number, view: PageView): boolean => {
      if (asked === question) set({ view });
      return asked === question;
    };

    async function compare(asked: number, page: PageWithClaims): Promise<void> {
      const { document, claims } = page.reading;
      const findings = new Map<string, Finding>(page.findings);
      try {
        for (let from = 0; from < claims.length; from += CLAIMS_PER_STEP) {
          const step = claims.slice(from, from + CLAIMS_PER_STEP);
          const found = await messenger.send("findEvidence", { document, claims: step });
          for (const finding of found) findings.set(finding.claimId, finding);
          const isCurrent = show(asked, {
            ...page,
            findings: new Map(findings),
            comparison: { kind: "running" },
          });
          if (!isCurrent) return;
        }
        show(asked, { ...page, findings, comparison: { kind: "done" } });
      } catch (error) {
        show(asked, { ...page, findings, comparison: { kind: "failed", message: messageOf(error) } });
      }
    }

    async function present(asked: number, { description, text }: PageAnswer): Promise<void> {
      const { reading } = description;
      if (reading.outcome.kind === "left-alone") {
        show(asked, { kind: "left-alone", why: reading.outcome.why });
        return;
      }
      if (text === undefined) return void show(asked, { kind: "failed", message: t("trouble.pageSilent") });
      const { view } = get();
      const before = view.kind === "ready" ? view.findings : new Map<string, Finding>();
      const page: PageWithClaims = {
        kind: "ready",
        reading,
        text,
        findings: new Map([...before].filter(([id]) => reading.claims.some((claim) => claim.id === id))),
        comparison: { kind: "running" },
      };
      if (show(asked, page)) await compare(asked, page);
    }

    async function readThenPresent(asked: number): Promise<void> {
      if (!show(asked, { kind: "reading" })) return;
      try {
        await messenger.send("readPage", { tabId });
      } catch (error) {
        const isKnown = options.address !== undefined;
        show(asked, isKnown ? { kind: "failed", message: messageOf(error) } : { kind: "unsupported" });
        return;
      }
      const answer = await askPage(messenger, tabId);
      if (answer === undefined) show(asked, { kind: "failed", message: t("trouble.pageSilent") });
      else await present(asked, answer);
    }

    return {
      view: { kind: "loading" },
      load: async () => {
        question += 1;
        const asked = question;
        if (!mayBeReadable(options.address)) return void show(asked, { kind: "unsupported" });
        if (options.isSwitchedOff) return void show(asked, { kind: "left-alone", why: "switched-off" });
        const answer = await ask(messenger, tabId);
        if (answer !== undefined) await present(asked, answer);
        else if (options.readAtOnce) await readThenPresent(asked);
        else show(asked, { kind: "not-read" });
      },
      read: async () => {
        question += 1;
        await readThenPresent(question);
      },
      compareAgain: async () => {
        const { view } = get();
        if (view.kind !== "ready") return;
        question += 1;
        await compare(question, { ...view, comparison: { kind: "running" } });
      },
    };
  });
}
