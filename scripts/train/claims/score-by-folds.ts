import { tokenize } from "@/lib/language";
import { FeatureList } from "@/lib/language/claims/feature-list";
import { FEATURE_COUNT } from "@/lib/language/claims/feature-space";
import { logitOf } from "@/lib/language/claims/score-features";
import { listFeatures } from "@/lib/language/claims/sentence-features";
import { type PackedModel, prepareFit } from "./fit-model";
import { type Judged, readTraining } from "./read-training";

const FOLDS = 5;

/** Deals hosts out like cards, in order of name, so that folds are the same on each run and about equally large. */
function foldsOf(rows: readonly Judged[]): Map<string, number> {
  const hosts = [...new Set(rows.map(({ host }) => host ?? ""))].sort();
  return new Map(hosts.map((host, index) => [host, index % FOLDS]));
}

function score(list: FeatureList, { step, weights }: PackedModel, { text, title }: Judged): number {
  listFeatures(list, { text, tokens: tokenize(text), ...(title === undefined ? {} : { title }) });
  return 1 / (1 + Math.exp(-step * logitOf(list, weights, title !== undefined)));
}

/**
 * The score of each row from weights that saw neither it nor any other row of its host. `paths` are all training
 * files, as the shipped weights were made from; the judged articles among them are replaced by `rows`.
 */
export async function scoreByFolds(rows: readonly Judged[], paths: readonly string[]): Promise<number[]> {
  const learn = prepareFit(await readTraining(paths));
  const folds = foldsOf(rows);
  const list = new FeatureList(FEATURE_COUNT);
  const foldOf = ({ host }: Judged): number => folds.get(host ?? "") ?? 0;
  const models = Array.from({ length: FOLDS }, (_, fold) => learn(rows.filter((row) => foldOf(row) !== fold)));
  return rows.map((row) => {
    const model = models[foldOf(row)];
    return model === undefined ? 0 : score(list, model, row);
  });
}
