import { rerank } from "@/lib/retrieval";
import { type FoundDocument, readCollection } from "./retrieval-collection";
import type { Evaluation } from "./task";

/** Length of a written ranking. */
const DEPTH = 50;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Average precision over the first five, divided by the number of relevant documents that could stand there. */
function averagePrecision(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  let [found, sum] = [0, 0];
  for (const [i, id] of ranking.slice(0, 5).entries()) {
    if (!relevant.has(id)) continue;
    found += 1;
    sum += found / (i + 1);
  }
  return sum / Math.min(5, relevant.size);
}

function reciprocalRank(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  const first = ranking.findIndex((id) => relevant.has(id));
  return first < 0 ? 0 : 1 / (first + 1);
}

const recall = (ranking: readonly string[], relevant: ReadonlySet<string>, depth: number): number =>
  ranking.slice(0, depth).filter((id) => relevant.has(id)).length / relevant.size;

function discountedGain(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const got = ranking.slice(0, 10).reduce((sum, id, i) => sum + (relevant.has(id) ? gain(i) : 0), 0);
  const ideal = Array.from({ length: Math.min(10, relevant.size) }, (_, i) => gain(i));
  return got / ideal.reduce((sum, value) => sum + value, 0);
}

/** "train-12" belongs to the part "train"; ids without a part all belong to one. */
const partOf = (id: string): string => /^([a-z]+)-/.exec(id)?.[1] ?? "all";

function ranking(query: string, candidates: readonly FoundDocument[]): string[] {
  const scores = rerank(query, candidates);
  return candidates
    .map(({ id }, i) => ({ id, score: scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, DEPTH)
    .map(({ id }) => id);
}

/** Ranks the documents of a folder with corpus.jsonl, queries.jsonl and qrels.jsonl for each of its queries. */
export async function evaluateRetrieve(folder: string): Promise<Evaluation> {
  const { queries, relevant, candidatesOf } = await readCollection(folder);
  const predictions = queries.map((query) => ({
    query: query.id,
    ranking: ranking(query.text, candidatesOf(query)),
  }));
  const judged = predictions.flatMap(({ query, ranking }) => {
    const answers = relevant.get(query);
    return answers === undefined ? [] : [{ query, ranking, answers }];
  });
  const tables = [...Map.groupBy(judged, ({ query }) => partOf(query))].map(([part, rows]) => {
    const over = (measure: (ranking: readonly string[], answers: ReadonlySet<string>) => number) =>
      mean(rows.map(({ ranking, answers }) => measure(ranking, answers)));
    return {
      part,
      queries: rows.length,
      "MAP@5": over(averagePrecision),
      MRR: over(reciprocalRank),
      "R@5": over((ranking, answers) => recall(ranking, answers, 5)),
      "R@50": over((ranking, answers) => recall(ranking, answers, DEPTH)),
      "nDCG@10": over(discountedGain),
    };
  });
  return {
    rows: queries.length,
    figures: Object.fromEntries(
      tables.flatMap(({ part, queries: _, ...figures }) =>
        Object.entries(figures).map(([name, value]) => [`${part} ${name}`, value]),
      ),
    ),
    tables: [],
    predictions,
    errors: judged
      .filter(({ ranking, answers }) => !ranking.slice(0, 5).some((id) => answers.has(id)))
      .map(({ query, answers }) => `${query}: none of ${[...answers].join(", ")} among the first five`),
  };
}
