import type { Messenger, PageDescription } from "@/lib/messaging";
import { watchPage } from "@/lib/page";
import { countFindings } from "./count-findings";
import { findStandings } from "./find-standings";
import { createPageView } from "./page-view";
import { type ReadClaims, readClaims } from "./read-claims";

export type Reader = ReturnType<typeof startReader>;

/** Reads the page, now and whenever it changes, and shows its claims until `signal` aborts. */
export function startReader(messenger: Messenger, signal: AbortSignal) {
  let latest: ReadClaims | undefined;
  let findings: PageDescription["findings"] = "pending";
  const firstReading = Promise.withResolvers<ReadClaims>();
  const view = createPageView(messenger, signal);

  const crossReference = async (asked: ReadClaims): Promise<void> => {
    const answer = await findStandings(messenger, asked.reading, signal).catch(() => "failed" as const);
    if (asked !== latest || signal.aborted) return; // the page was read anew meanwhile
    findings = answer;
    if (answer !== "failed") view.setFindings(answer);
    messenger.send("pageChanged").catch(() => undefined); // no surface is open
    if (answer !== "failed") messenger.send("findingsCounted", countFindings(answer)).catch(() => undefined); // a badge can wait
  };

  const read = async (): Promise<void> => {
    const began = performance.now();
    const fresh = await readClaims(signal);
    const isSame = latest !== undefined && idsOf(latest) === idsOf(fresh);
    latest = fresh;
    firstReading.resolve(fresh);
    view.show(fresh);
    watch.rest(performance.now() - began);
    if (isSame && findings !== "failed") return;
    findings = "pending";
    await crossReference(fresh);
  };
  const readNow = (): Promise<void> =>
    read().catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  const watch = watchPage(document, { host: view.host, onChange: readNow, signal });
  void readNow();

  return {
    signal,
    async describe(): Promise<PageDescription> {
      const { reading } = latest ?? (await firstReading.promise);
      return { reading, findings };
    },
    refresh(): void {
      if (latest !== undefined) void crossReference(latest);
    },
    focus: view.focus,
    toggle: view.toggle,
    keepPainted: view.keepPainted,
  };
}

const idsOf = ({ reading }: ReadClaims): string => reading.claims.map(({ id }) => id).join();
