import { languageOf } from "@/lib/language";
import type { PageReading } from "@/lib/model";
import { browserSlices, type PageText, readPage, runInSlices } from "@/lib/page";
import { detectInParts } from "./detect-in-parts";

export interface ReadClaims {
  readonly reading: PageReading;
  /** Absent when the page is left alone. */
  readonly page?: PageText;
}

/** Reads the page and finds its claims, without holding up the page. Rejects when `signal` aborts. */
export async function readClaims(signal: AbortSignal): Promise<ReadClaims> {
  const read = await runInSlices(
    readPage(document, { address: location.href, isSupported: (text) => languageOf(text) === "en" }),
    browserSlices,
    signal,
  );
  if (read.kind === "left-alone") {
    const outcome = { kind: "left-alone", why: read.why } as const;
    return { reading: { document: read.info, outcome, sentences: 0, claims: [] } };
  }
  const detected = await runInSlices(detectInParts(read.page.text, read.info), browserSlices, signal);
  const outcome = { kind: "read", partly: read.partly } as const;
  return { reading: { document: read.info, outcome, ...detected }, page: read.page };
}
