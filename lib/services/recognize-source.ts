import { addressKey } from "@/lib/documents";
import type { Source } from "@/lib/model";
import type { Library, Recognition, SourceSummary } from "@/lib/store";
import { likeness, sketchOf } from "@/lib/versions";

/** Two texts with more in common are one text, cut or edited. */
const NEAR_COPY = 0.8;

/** Of many near copies of one wire story, so many are looked at. */
const MOST_LOOKED_AT = 20;

/** The forms of addresses that a page is known under. */
export const addressKeysOf = (addresses: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(addresses.flatMap((address) => (address === undefined ? [] : (addressKey(address) ?? [])))),
];

/** What a source is to be recognised by; `sketch` where it was made of the text already. */
export const recognitionOf = (
  { url, aliases = [], text }: Source,
  sketch: readonly number[] = sketchOf(text),
): Recognition => ({ addressKeys: addressKeysOf([url, ...aliases]), sketch });

/** Whether an address of it names the whole: a digest restates a page and a snippet is a part of one. */
export const isOfPage = ({ kind }: Pick<Source, "kind">): boolean =>
  kind === "full-text" || kind === "reference";

/** The stored page of these addresses. */
export async function findPage(
  library: Library,
  addresses: readonly (string | undefined)[],
): Promise<SourceSummary | undefined> {
  const found = await library.sources.recognize({ addressKeys: addressKeysOf(addresses) });
  return found.find(isOfPage);
}

/** What must be known of a source to find out whether another is a copy of it. */
export type Original = Pick<Source, "id" | "kind" | "addedAt" | "nearCopyOf">;

/** What is no copy itself comes first: two sources may have come in the same millisecond. */
const copies = ({ nearCopyOf }: Original): number => (nearCopyOf === undefined ? 0 : 1);

/**
 * The oldest of `alike`, which share a part of the sketch, other than itself that `source` has nearly all of its words
 * from; `textsOf` is asked for their texts.
 */
export async function nearCopyAmong(
  alike: readonly Original[],
  source: Source,
  textsOf: (ids: readonly string[]) => Promise<readonly (string | undefined)[]>,
): Promise<string | undefined> {
  const ids = alike
    .filter(({ id, kind }) => id !== source.id && kind !== "digest")
    .sort((a, b) => copies(a) - copies(b) || Date.parse(a.addedAt) - Date.parse(b.addedAt))
    .slice(0, MOST_LOOKED_AT)
    .map(({ id }) => id);
  const texts = ids.length === 0 ? [] : await textsOf(ids);
  return ids.find((_, at) => {
    const text = texts[at];
    return text !== undefined && likeness(text, source.text) >= NEAR_COPY;
  });
}

/** The texts of stored sources, in the order asked for. */
export const storedTexts = async (
  library: Library,
  ids: readonly string[],
): Promise<(string | undefined)[]> => (await library.sources.bodies(ids)).map((body) => body?.text);

/** The oldest stored source, other than itself, that `source` has nearly all of its words from. */
export async function findNearCopy(library: Library, source: Source): Promise<string | undefined> {
  const sketch = sketchOf(source.text);
  if (sketch.length === 0) return undefined;
  const alike = await library.sources.recognize({ sketch });
  return nearCopyAmong(alike, source, (ids) => storedTexts(library, ids));
}
