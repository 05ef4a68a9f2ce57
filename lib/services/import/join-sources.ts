import { orderedJson } from "@/lib/exchange";
import type { Source, SourceVersion } from "@/lib/model";
import { versionOf } from "../version-of";

/** A source with the hashes of the texts that it had before. */
export interface KnownSource {
  readonly source: Source;
  readonly earlier: readonly string[];
}

export interface JoinedSource {
  readonly source: Source;
  /** The text of the two that is not the current one. */
  readonly other?: SourceVersion;
}

/** Characters of a hash that tell two texts of one source or note apart. */
const SHORT_HASH = 12;

/** The id of words that are known by what they are of and their hash: the same wherever it is made. */
export const idOfWords = (of: string, hash: string): string => `${of}-${hash.slice(0, SHORT_HASH)}`;

/** Whether nothing is known of a version but its text: it was the other text of a join. */
export const isFromJoin = ({ id, sourceId, contentHash }: SourceVersion): boolean =>
  id === idOfWords(sourceId, contentHash);

/**
 * One source of two libraries as one: the facts of the later text, all tags and addresses of both, and the other text
 * beside it. Keeps the id of the first; but for it, and the order of tags and addresses, both orders give the same.
 */
export function joinSources(first: KnownSource, second: KnownSource): JoinedSource {
  const [later, other] = isLater(second, first)
    ? [second.source, first.source]
    : [first.source, second.source];
  const { id } = first.source;
  const url = later.url ?? other.url;
  const nearCopyOf = later.nearCopyOf ?? other.nearCopyOf;
  const tags = both(first.source.tags, second.source.tags);
  const addresses = [...(both(first.source.aliases, second.source.aliases) ?? []), later.url, other.url];
  const aliases = [...new Set(addresses)].filter((each) => each !== undefined && each !== url) as string[];
  const [earliest = "", latest = ""] = [later.addedAt, other.addedAt].sort(byTime);
  const source: Source = {
    ...later,
    id,
    addedAt: earliest,
    ...(url === undefined ? {} : { url }),
    ...(tags === undefined ? {} : { tags }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(nearCopyOf === undefined || nearCopyOf === id ? {} : { nearCopyOf }),
  };
  if (other.text === "" || other.contentHash === later.contentHash) return { source };
  const replacedAt = later.capturedAt ?? latest;
  return { source, other: versionOf({ ...other, id }, idOfWords(id, other.contentHash), replacedAt) };
}

const both = (
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined =>
  a === undefined || b === undefined ? (a ?? b) : [...new Set([...a, ...b])];

export const byTime = (a: string, b: string): number => Date.parse(a) - Date.parse(b);

/** When the text was as it is, as far as that is known: not when it came into a library. */
const timeOf = ({ capturedAt, modifiedAt, publishedAt }: Source): number => {
  const time = capturedAt ?? modifiedAt ?? publishedAt;
  return time === undefined ? Number.NEGATIVE_INFINITY : Date.parse(time);
};

/** What the two may say otherwise, as a last means of putting them in an order. */
const factsOf = ({
  id: _,
  addedAt: __,
  tags: ___,
  aliases: ____,
  nearCopyOf: _____,
  ...facts
}: Source): string => orderedJson(facts);

/** Whether the text of `a` took the place of that of `b`; the first of these that tells them apart decides. */
function isLater(a: KnownSource, b: KnownSource): boolean {
  const ranks: readonly ((of: KnownSource, than: KnownSource) => number)[] = [
    ({ source }) => Number(source.text !== ""),
    ({ earlier }, { source }) => Number(earlier.includes(source.contentHash)),
    ({ source }) => source.seed?.version ?? -1,
    ({ source }) => timeOf(source),
  ];
  const telling = ranks.find((rank) => rank(a, b) !== rank(b, a));
  return telling === undefined ? factsOf(a.source) > factsOf(b.source) : telling(a, b) > telling(b, a);
}
