import { anchorQuote } from "@/lib/anchoring";
import {
  languageOf,
  type Messenger,
  type PageDescription,
  readPreferences,
  schemeOf,
  TEXT_PER_MESSAGE,
  watchPreferences,
} from "@/lib/messaging";
import type { QuoteSelector } from "@/lib/model";
import { readAllText, watchPage } from "@/lib/page";
import { browserSlices, runInSlices } from "@/lib/slices";
import { speak } from "@/lib/words";
import { countFindings } from "./count-findings";
import { findStandings } from "./find-standings";
import { createPageStandings } from "./page-standings";
import { createPageView } from "./page-view";
import { type ReadClaims, readClaims } from "./read-claims";
import { readerMessages } from "./reader-messages";

export type Reader = ReturnType<typeof startReader>;

/** Reads the page, now and whenever it changes, and shows its claims until `signal` aborts. */
export function startReader(messenger: Messenger, signal: AbortSignal) {
  let latest: ReadClaims | undefined;
  let readings = 0;
  const firstReading = Promise.withResolvers<ReadClaims>();
  firstReading.promise.catch(() => undefined); // told to whoever asks for it
  const view = createPageView(messenger, signal);

  const standings = createPageStandings({
    find: (reading) => findStandings(messenger, reading, signal),
    onAnswer: (findings) => {
      messenger.send("pageChanged").catch(() => undefined); // no surface is open
      if (findings === "failed") return;
      view.setFindings(findings);
      messenger.send("findingsCounted", countFindings(findings)).catch(() => undefined); // a badge can wait
    },
    signal,
  });

  const read = async (): Promise<void> => {
    readings += 1;
    const own = readings;
    const began = performance.now();
    try {
      const preferences = await readPreferences();
      const language = languageOf(preferences);
      speak(language, readerMessages[language]);
      const fresh = await readClaims(preferences.density, signal);
      if (own !== readings) return; // a later reading saw more
      latest = fresh;
      firstReading.resolve(fresh);
      view.show(fresh, schemeOf(preferences));
    } finally {
      watch.rest(performance.now() - began); // also of a page that could not be read: it may change
    }
    await standings.ask(latest.reading);
  };
  const readNow = (): Promise<void> =>
    read().catch((error: unknown) => {
      firstReading.reject(error);
      if (!signal.aborted) throw error;
    });
  const watch = watchPage(document, { host: view.host, onChange: readNow, signal });
  document.addEventListener(
    "visibilitychange",
    (event) => {
      if (event.isTrusted && document.visibilityState === "visible") void standings.retry();
    },
    { signal },
  );
  signal.addEventListener("abort", watchPreferences(readNow));
  void readNow();

  const whatIsRead = async (): Promise<ReadClaims> => latest ?? firstReading.promise;

  return {
    signal,
    async describe(): Promise<PageDescription> {
      const { reading } = await whatIsRead();
      void standings.retry();
      return { reading, findings: standings.findings() };
    },
    async readText(from: number): Promise<string> {
      const { page } = await whatIsRead();
      return page?.text.slice(from, from + TEXT_PER_MESSAGE) ?? "";
    },
    refresh: (): void => void standings.refresh(),
    focus: view.focus,
    paintClaim: view.paintClaim,
    async showQuote(selector: QuoteSelector): Promise<boolean> {
      const page = await runInSlices(readAllText(document), browserSlices, signal);
      const anchor = anchorQuote(page.text, selector);
      const ranges = anchor === undefined ? [] : page.rangesOf(anchor);
      if (ranges.length > 0) view.lead(ranges);
      return ranges.length > 0;
    },
    toggle: view.toggle,
    keepPainted: view.keepPainted,
  };
}
