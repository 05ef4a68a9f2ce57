import { chooseShown, languageOf, WORDS_PER_CLAIM } from "@/lib/language";
import type { Preferences } from "@/lib/messaging";
import type { Claim, PageReading } from "@/lib/model";
import { type PageText, readPage } from "@/lib/page";
import { browserSlices, runInSlices } from "@/lib/slices";
import { detectInParts } from "./detect-in-parts";

/** Each painted claim costs a look at the layout whenever the page moves: a book is painted more sparsely. */
const MOST_PAINTED = 250;

type Density = Preferences["density"];

/** How much sparser than usual a page is painted. */
const SPARSER: Readonly<Record<Density, number>> = { fewer: 2, normal: 1, more: 0.5 };

/** A claim where it stands in the page. */
export interface PlacedClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly ranges: readonly Range[];
}

export interface ReadClaims {
  readonly reading: PageReading;
  /** The best of the reading's claims with their places, few enough to leave the page readable. */
  readonly painted: readonly PlacedClaim[];
  /** Absent when the page is left alone. */
  readonly page?: PageText;
}

/** Reads the page and finds its claims, without holding up the page. Rejects when `signal` aborts. */
export async function readClaims(density: Density, signal: AbortSignal): Promise<ReadClaims> {
  const read = await runInSlices(
    readPage(window.document, { address: location.href, isSupported: (text) => languageOf(text) === "en" }),
    browserSlices,
    signal,
  );
  if (read.kind === "left-alone") {
    const outcome = { kind: "left-alone", why: read.why } as const;
    return { reading: { document: read.info, outcome, sentences: 0, claims: [] }, painted: [] };
  }
  const { page, info: document, partly } = read;
  const { sentences, claims, words } = await runInSlices(
    detectInParts(page.text, document),
    browserSlices,
    signal,
  );
  const reading = { document, outcome: { kind: "read", partly }, sentences, claims } as const;
  const chosen = chooseShown(claims, words, wordsPerClaim(density, words));
  return { reading, painted: await runInSlices(place(chosen, page), browserSlices, signal), page };
}

/** Looks up where claims stand. Yields after each. */
function* place(claims: readonly Claim[], page: PageText): Generator<void, PlacedClaim[]> {
  const placed: PlacedClaim[] = [];
  for (const claim of claims) {
    placed.push({ id: claim.id, claim, ranges: page.rangesOf(claim) });
    yield;
  }
  return placed;
}

const wordsPerClaim = (density: Density, words: number): number =>
  Math.max(WORDS_PER_CLAIM * SPARSER[density], words / MOST_PAINTED);
