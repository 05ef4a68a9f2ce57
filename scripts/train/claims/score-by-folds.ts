import { scorersOf } from "@/lib/language/claims/score-features";
import { sentenceOf } from "@/lib/language/claims/sentence";
import { prepareFit } from "./fit-model";
import { type Judged, readTraining } from "./read-training";

const FOLDS = 5;

/** Deals hosts out like cards, in order of name, so that folds are the same on each run and about equally large. */
function foldsOf(rows: readonly Judged[]): Map<string, number> {
  const hosts = [...new Set(rows.map(({ host }) => host ?? ""))].sort();
  return new Map(hosts.map((host, index) => [host, index % FOLDS]));
}

/**
 * The score of each row from weights that saw neither it nor any other row of its host. `paths` are all training
 * files, as the shipped weights were made from; the judged articles among them are replaced by `rows`.
 */
export async function scoreByFolds(rows: readonly Judged[], paths: readonly string[]): Promise<number[]> {
  const training = await readTraining(paths);
  const learn = prepareFit(training);
  const folds = foldsOf(rows);
  const foldOf = ({ host }: Judged): number => folds.get(host ?? "") ?? 0;
  const scorers = Array.from({ length: FOLDS }, (_, fold) => {
    const isSeen = ({ host }: Judged): boolean => folds.get(host ?? "") !== fold;
    const { step, weights } = learn({
      articles: rows.filter(isSeen),
      pages: training.pages.filter(isSeen),
    });
    return scorersOf(weights, step);
  });
  return rows.map((row) => scorers[foldOf(row)]?.(row.title)(sentenceOf(row.text)) ?? 0);
}
