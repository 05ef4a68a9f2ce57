import { CLAIMS_PER_MESSAGE, type Messenger } from "@/lib/messaging";
import type { FindingSummary, PageReading } from "@/lib/model";

/** A worker that was stopped between question and answer is up again at the next try; a third failure is real. */
const PAUSES_MS = [200, 1_500];

/** What the library says of a page's claims, without its texts. Rejects when the background does not answer. */
export async function findStandings(
  messenger: Messenger,
  { document, claims }: PageReading,
  signal: AbortSignal,
): Promise<FindingSummary[]> {
  const findings: FindingSummary[] = [];
  for (let from = 0; from < claims.length; from += CLAIMS_PER_MESSAGE) {
    const batch = claims.slice(from, from + CLAIMS_PER_MESSAGE);
    const ask = () => messenger.send("crossReference", { document, claims: batch });
    findings.push(...(await insist(ask, signal)));
  }
  return findings;
}

async function insist<Answer>(ask: () => Promise<Answer>, signal: AbortSignal): Promise<Answer> {
  for (const pause of PAUSES_MS) {
    try {
      return await ask();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause)); // the last try below tells what is wrong
      signal.throwIfAborted();
    }
  }
  return ask();
}
