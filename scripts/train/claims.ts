import { writeFile } from "node:fs/promises";
import { packWeights } from "@/lib/language/claims/pack-weights";
import type { Trainer } from "../train";
import { fingerprint } from "./claims/fingerprint";
import { prepareFit } from "./claims/fit-model";
import { readTraining } from "./claims/read-training";

const TARGET = "lib/language/claims/claims.weights.json";

const ORIGIN =
  "Learned from CLEF CheckThat! 2024 task 1 (debates; research use), news sentences labelled for this project, sentences of stored pages (newspaper4k's collection, Readability's tests; the pages are third parties') judged for it, the invented articles and speeches in scripts/train/claims/invented, and the word statistics of VitaminC and FEVER (CC BY-SA), FoolMeTwice (Apache-2.0), SummEdits (Apache-2.0), CLEF 2020 task 2 (research use) and UD English EWT (CC BY-SA). Weights only, no text.";

/** A file by its folder and name: several are called the same. */
const nameOf = (path: string): string => path.split("/").slice(-2).join("/");

/**
 * `npm run train -- claims <files.jsonl>`: learns from rows with a boolean `label` (with a `title`: sentences of
 * articles), from the sentences of stored pages that `claims/judged-pages.jsonl` names, and from the text of all other
 * rows. The same files in the same order give the same bytes.
 */
export const trainClaims: Trainer = async (paths) => {
  if (paths.length === 0)
    throw new Error("usage: npm run train -- claims <labelled and plain .jsonl files>...");
  const training = await readTraining(paths);
  const { step, weights } = prepareFit(training)(training);
  const file = {
    origin: ORIGIN,
    remake: `npm run train -- claims ${paths.map(nameOf).join(" ")}`,
    trainedOn: [fingerprint(training.speech), fingerprint(training.articles)],
    step,
    weights: packWeights(weights),
  };
  await writeFile(TARGET, `${JSON.stringify(file, undefined, 1)}\n`);
  return TARGET;
};
