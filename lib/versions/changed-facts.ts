import { type Analysis, analyze } from "@/lib/language";
import type { Change, Span } from "@/lib/model";

type FactKind = "number" | "date" | "name" | "attribution";

/** Facts of one kind in the order of the sentence. A kind that comes first has its words counted once, for itself. */
const facts: readonly (readonly [FactKind, (analysis: Analysis) => readonly Span[]])[] = [
  ["number", ({ quantities }) => quantities],
  ["date", ({ dates }) => dates],
  ["attribution", ({ attributions }) => attributions.map(({ source }) => source)],
  ["name", ({ names }) => names],
];

const asWritten = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

/** The facts of `these` that `those` lacks, letter case aside. */
function without(these: readonly string[], those: readonly string[]): string[] {
  const known = new Set(those.map((fact) => fact.toLowerCase()));
  return these.filter((fact) => !known.has(fact.toLowerCase()));
}

/** The typed facts in which two versions of one sentence differ; none where only the wording does. */
export function changedFacts(before: string, after: string): Change[] {
  const [old, now] = [analyze(before), analyze(after)];
  const told = new Set<string>();
  return facts.flatMap(([kind, spansIn]) => {
    const gone = without(asWritten(before, spansIn(old)), asWritten(after, spansIn(now)));
    const come = without(asWritten(after, spansIn(now)), asWritten(before, spansIn(old)));
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      kind,
      ...(gone[index] === undefined ? {} : { before: gone[index] }),
      ...(come[index] === undefined ? {} : { after: come[index] }),
      sentence: after,
    })).filter((change) => {
      const key = `${change.before}\n${change.after}`;
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
  });
}
