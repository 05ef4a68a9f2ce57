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

/** What a source is to be recognised by. */
export const recognitionOf = ({ url, aliases = [], text }: Source): Recognition => ({
  addressKeys: addressKeysOf([url, ...aliases]),
  sketch: sketchOf(text),
});

/**
 * The stored page of these addresses. A digest restates a page and a snippet is a part of one, so neither is meant.
 */
export async function findPage(
  library: Library,
  addresses: readonly (string | undefined)[],
): Promise<SourceSummary | undefined> {
  const found = await library.sources.findByAddressKeys(addressKeysOf(addresses));
  return found.find(({ kind }) => kind === "full-text" || kind === "reference");
}

/** The oldest stored source, other than itself, that `source` has nearly all of its words from. */
export async function findNearCopy(library: Library, { id, text }: Source): Promise<string | undefined> {
  const sketch = sketchOf(text);
  if (sketch.length === 0) return undefined;
  const alike = (await library.sources.findBySketch(sketch))
    .filter((summary) => summary.id !== id && summary.kind !== "digest")
    .sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1))
    .slice(0, MOST_LOOKED_AT);
  const bodies = await library.sources.bodies(alike.map((summary) => summary.id));
  return bodies.find((body) => body !== undefined && likeness(body.text, text) >= NEAR_COPY)?.sourceId;
}
