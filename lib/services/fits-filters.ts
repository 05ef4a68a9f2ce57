import type { Source, SourceFilters } from "@/lib/model";

type Filtered = Pick<Source, "outlet" | "kind" | "language" | "publishedAt">;

/** Whether a source, with its own tags and those of the notes on it, is among what the filters ask for. */
export function fitsFilters(
  source: Filtered & { readonly tags: readonly string[] },
  { outlet, kind, language, from, to, tag }: SourceFilters,
): boolean {
  const day = source.publishedAt?.slice(0, 10);
  return (
    (outlet === undefined || source.outlet === outlet) &&
    (kind === undefined || source.kind === kind) &&
    (language === undefined || source.language?.split("-")[0] === language) &&
    (from === undefined || (day !== undefined && day >= from)) &&
    (to === undefined || (day !== undefined && day <= to)) &&
    (tag === undefined || source.tags.includes(tag))
  );
}
