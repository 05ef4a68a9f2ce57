import type { PageDescription } from "@/lib/messaging";
import type { FindingSummary, PageReading } from "@/lib/model";

type Findings = PageDescription["findings"];

export interface PageStandingsOptions {
  /** Asks the library; rejects when it does not answer. */
  readonly find: (reading: PageReading) => Promise<readonly FindingSummary[]>;
  /** Hears of each answer, and of the first failure in a row. */
  readonly onAnswer: (findings: Exclude<Findings, "pending">) => void;
  readonly signal: AbortSignal;
}

export type PageStandings = ReturnType<typeof createPageStandings>;

/** What the library says of the page as it was last read. Only the answer to the latest question counts. */
export function createPageStandings({ find, onAnswer, signal }: PageStandingsOptions) {
  let reading: PageReading | undefined;
  let findings: Findings = "pending";
  let question = 0;
  let isAsking = false;

  const inquire = async (): Promise<void> => {
    if (reading === undefined) return;
    question += 1;
    const asked = question;
    isAsking = true;
    const answer = await find(reading).catch(() => "failed" as const);
    if (asked !== question || signal.aborted) return;
    isAsking = false;
    const isNews = answer !== "failed" || findings !== "failed"; // else a surface that asks would be told for ever
    findings = answer;
    if (isNews) onAnswer(answer);
  };
  const retry = async (): Promise<void> => {
    if (findings === "failed" && !isAsking) await inquire();
  };

  return {
    findings: () => findings,

    /** Of a page that was read; one that says the same as before is asked about only where that failed. */
    ask(fresh: PageReading): Promise<void> {
      const isSame = reading !== undefined && questionOf(reading) === questionOf(fresh);
      reading = fresh;
      if (isSame) return retry();
      findings = "pending";
      return inquire();
    },

    /** Asks again, as after a change of the library; the old findings stay until the answer. */
    refresh: inquire,

    /** Asks again if the last answer was a failure. */
    retry,
  };
}

/** All of a reading that an answer depends on. */
const questionOf = ({ document, claims }: PageReading): string =>
  JSON.stringify([document.url, document.outlet, document.publishedAt, claims.map(({ id }) => id)]);
