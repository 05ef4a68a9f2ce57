import type { Source, SourceVersion } from "@/lib/model";

/** What `source` says, as a version of itself. */
export function versionOf(source: Source, id: string, replacedAt: string): SourceVersion {
  const { title, text, contentHash, publishedAt, modifiedAt, capturedAt } = source;
  return {
    id,
    sourceId: source.id,
    replacedAt,
    title,
    text,
    contentHash,
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
    ...(capturedAt === undefined ? {} : { capturedAt }),
  };
}
