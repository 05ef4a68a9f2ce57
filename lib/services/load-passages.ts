import type { Passage } from "@/lib/model";
import type { Library, SourceBody, SourceSummary } from "@/lib/store";

/** A passage with its words, what stands before it, and the source it stands in. */
export interface PassageInSource extends Passage {
  readonly quote: string;
  /** The passages just before it, for pronouns and dates. */
  readonly context: string;
  readonly source: SourceSummary;
}

/** Passages before a passage that are its context. */
const CONTEXT_PASSAGES = 2;

/** As for claims: more than this is seldom needed to know who "she" is. */
const CONTEXT_LIMIT = 400;

function contextOf({ text, spans }: SourceBody, { ordinal, start }: Passage): string {
  const first = spans[2 * Math.max(0, ordinal - CONTEXT_PASSAGES)] ?? start;
  return text.slice(Math.max(first, start - CONTEXT_LIMIT), start).trim();
}

/**
 * The words of each passage, for each list given. One object for one place, however many lists name it. A passage
 * whose source is gone meanwhile is left out.
 */
export async function loadPassages(
  library: Library,
  lists: readonly (readonly Passage[])[],
): Promise<PassageInSource[][]> {
  const ids = [...new Set(lists.flat().map(({ sourceId }) => sourceId))];
  const [summaries, bodies] = await Promise.all([
    library.sources.summaries(ids),
    library.sources.bodies(ids),
  ]);
  const summaryOf = new Map(ids.map((id, index) => [id, summaries[index]]));
  const bodyOf = new Map(ids.map((id, index) => [id, bodies[index]]));
  const loaded = new Map<string, PassageInSource>();
  const load = (passage: Passage): PassageInSource[] => {
    const key = `${passage.ordinal} ${passage.sourceId}`;
    const known = loaded.get(key);
    if (known !== undefined) return [known];
    const [source, body] = [summaryOf.get(passage.sourceId), bodyOf.get(passage.sourceId)];
    if (source === undefined || body === undefined) return [];
    const { sourceId, ordinal, start, end } = passage;
    const quote = body.text.slice(start, end);
    const made = { sourceId, ordinal, start, end, quote, context: contextOf(body, passage), source };
    loaded.set(key, made);
    return [made];
  };
  return lists.map((list) => list.flatMap(load));
}
