import { rootElementOf } from "./native-dom";

export interface PageWatch {
  /** Call when the page has been read, with what that cost: the watch starts again after a fitting rest. */
  rest(readingMs: number): void;
}

export interface WatchOptions {
  /** Our own element: what happens to it is no change of the page, but for its being taken away. */
  readonly host: Element;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/** Late content mostly comes in bursts; reading waits until one is likely to be over. */
const SETTLE_MS = 700;
/** Reading takes at most this share of the thread however often the page changes. */
const MAX_SHARE = 0.04;

/**
 * Tells when a page's content has changed. At the first change the one observer is switched off until the page
 * has been read again, so that a storm of changes costs one callback a round, and a page that never rests is
 * read ever more seldom, at most {@link MAX_SHARE} of the time.
 */
export function watchPage(document: Document, { host, onChange, signal }: WatchOptions): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  const changed = (): void => {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(onChange, Math.max(SETTLE_MS, restUntil - performance.now()));
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOwn(record, host))) changed();
  });
  const observe = (): void => {
    const root = rootElementOf(document);
    if (root === null || signal.aborted) return;
    observer.observe(root, { childList: true, characterData: true, subtree: true });
  };

  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  for (const event of ["popstate", "hashchange"]) window.addEventListener(event, changed, { signal });
  return {
    rest(readingMs) {
      restUntil = performance.now() + readingMs / MAX_SHARE;
      observe();
    },
  };
}

/** The overlay coming into the page; its going is the page's doing. */
const isOwn = ({ addedNodes, removedNodes }: MutationRecord, host: Element): boolean =>
  removedNodes.length === 0 && addedNodes.length === 1 && addedNodes[0] === host;
