import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { addSources, searchLibrary } from "@/lib/services";
import { openLibrary } from "@/lib/store";
import type { ComparisonRow, Label } from "../../eval/comparison-rows";

/** What a passage is to a claim: its labelled evidence, or a hit of the search that is not. */
export type FoundKind = Label | "same-page" | "other-page";

export interface FoundPair {
  readonly kind: FoundKind;
  readonly group: string;
  readonly claim: string;
  readonly passage: string;
}

export interface FoundOptions {
  /** Hits looked at for each claim. */
  readonly limit: number;
  /** Of the claims, one in so many is searched for. */
  readonly oneIn: number;
}

/** Of two texts' words together the share that both have; more, and one is likely a version of the other. */
const VERSION_SHARE = 0.25;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function wordShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** Any fixed instant: the time of arrival plays no part in the search. */
const ADDED_AT = "2000-01-01T00:00:00.000Z";

/**
 * The labelled pairs, and for the claims searched for all that the product's own search finds among the evidence of
 * all rows: hits of the claim's own page, but for versions of its evidence, and hits of other pages.
 */
export async function findPairs(
  rows: readonly ComparisonRow[],
  { limit, oneIn }: FoundOptions,
): Promise<FoundPair[]> {
  const groupOf = ({ group, id }: ComparisonRow): string => group ?? id;
  const texts = new Map(rows.map((row) => [oneLine(row.evidence), groupOf(row)]));
  const sources = [...texts].map(([text, group], index) => ({ id: `${index}`, text, group }));
  const library = await openLibrary({ indexedDB: new IDBFactory(), IDBKeyRange });
  await addSources(
    library,
    sources.map(({ id, text }) => ({
      id,
      kind: "full-text",
      title: "",
      text,
      addedAt: ADDED_AT,
      contentHash: id,
    })),
  );
  const pairs = rows.map(
    (row): FoundPair => ({
      kind: row.label,
      group: groupOf(row),
      claim: row.claim,
      passage: oneLine(row.evidence),
    }),
  );
  const ofClaim = [...Map.groupBy(rows, (row) => `${groupOf(row)}\n${row.claim}`).values()].filter(
    (_, index) => index % oneIn === 0,
  );
  const hits = await searchLibrary(
    library,
    ofClaim.map((own) => own[0]?.claim ?? ""),
    { limit },
  );
  library.close();
  ofClaim.forEach((own, index) => {
    const [first] = own;
    if (first === undefined) return;
    const group = groupOf(first);
    const evidence = own.map((row) => wordsOf(row.evidence));
    for (const { sourceId, start, end } of hits[index] ?? []) {
      const source = sources[Number(sourceId)];
      if (source === undefined) continue;
      const passage = source.text.slice(start, end);
      const isOwn = source.group === group;
      const words = wordsOf(passage);
      // A sentence of longer evidence is as short a version of it as any.
      const isVersion = own.some(({ evidence: text }) => oneLine(text).includes(passage));
      if (isVersion || (isOwn && evidence.some((each) => wordShare(words, each) > VERSION_SHARE))) continue;
      pairs.push({ kind: isOwn ? "same-page" : "other-page", group, claim: first.claim, passage });
    }
  });
  return pairs;
}
