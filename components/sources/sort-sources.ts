import type { SourceRow } from "@/lib/state";
import { keyed, spokenLanguage, t } from "@/lib/words";

/** What a list of sources can be sorted by. */
export type SourceColumn = "title" | "outlet" | "publishedAt" | "addedAt" | "kind" | "notes";

export interface SourceOrder {
  readonly by: SourceColumn;
  readonly isDescending: boolean;
}

export const NEWEST_FIRST: SourceOrder = { by: "addedAt", isDescending: true };

/** Words begin with A, days and numbers with the latest and the most. */
const DESCENDING_FIRST: ReadonlySet<SourceColumn> = new Set(["publishedAt", "addedAt", "notes"]);

/** The order after the head of a column was pressed: that column, or its other direction. */
export const orderAfter = ({ by, isDescending }: SourceOrder, pressed: SourceColumn): SourceOrder =>
  by === pressed
    ? { by, isDescending: !isDescending }
    : { by: pressed, isDescending: DESCENDING_FIRST.has(pressed) };

/** Sources in an order; those that lack what it goes by come last either way, and equal ones stay as they were. */
export function sortSources(
  sources: readonly SourceRow[],
  { by, isDescending }: SourceOrder,
): readonly SourceRow[] {
  const { compare } = new Intl.Collator(spokenLanguage(), { numeric: true });
  const keyOf = (source: SourceRow): string | number | undefined =>
    by === "kind" ? t(`kind.${keyed(source.kind)}`) : source[by];
  const known = sources.flatMap((source) => {
    const key = keyOf(source);
    return key === undefined ? [] : [{ source, key }];
  });
  const unknown = sources.filter((source) => keyOf(source) === undefined);
  const direction = isDescending ? -1 : 1;
  known.sort(
    (a, b) => direction * (typeof a.key === "number" ? a.key - Number(b.key) : compare(a.key, String(b.key))),
  );
  return [...known.map(({ source }) => source), ...unknown];
}
