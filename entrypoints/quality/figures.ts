import type { QualityFigure } from "@/components/quality";

/** The table of the README in the order of a reader's questions; a test holds the two together. */
export const figures: readonly QualityFigure[] = [
  { task: "news", measure: "averagePrecision", data: "600 news sentences", baseline: 0.77, ours: 0.86 },
  { task: "news", measure: "f1", data: "600 news sentences", baseline: 0.71, ours: 0.76 },
  { task: "debates", measure: "f1", data: "CheckThat! 2024", baseline: 0.8, ours: 0.81, published: 0.9 },
  { task: "verifiable", measure: "f1", data: "PoliClaim", baseline: 0.74, ours: 0.74 },
  { task: "sentences", measure: "f1", data: "UD English EWT", baseline: 0.79, ours: 0.91 },
  { task: "quantities", measure: "f1", data: "Recognizers-Text", ours: 1 },
  { task: "dates", measure: "f1", data: "Recognizers-Text", ours: 0.98 },
  { task: "quotes", measure: "f1", data: "PolNeAR", ours: 0.83, published: 0.92 },
  { task: "findFact", measure: "meanPrecision", data: "CLEF 2020 CheckThat!", baseline: 0.77, ours: 0.83 },
  { task: "findFact", measure: "meanPrecision", data: "SciFact", baseline: 0.65, ours: 0.67 },
  { task: "findArticle", measure: "reciprocalRank", data: "WiCE", baseline: 0.89, ours: 0.92 },
  { task: "compare", measure: "accuracy", data: "VitaminC", baseline: 0.5, ours: 0.71, published: 0.9 },
  { task: "compare", measure: "macroF1", data: "VitaminC", baseline: 0.22, ours: 0.67 },
  { task: "compare", measure: "conflictPrecision", data: "VitaminC", ours: 0.92 },
  { task: "compare", measure: "conflictRecall", data: "VitaminC", ours: 0.47 },
  { task: "compare", measure: "accuracy", data: "SummEdits", baseline: 0.62, ours: 0.61, published: 0.83 },
  { task: "found", measure: "strayConflicts", data: "VitaminC", baseline: 0.072, ours: 0.001 },
  { task: "found", measure: "conflictsKept", data: "VitaminC", ours: 0.21 },
  { task: "found", measure: "supportsKept", data: "VitaminC", ours: 0.35 },
  { task: "origins", measure: "f1", data: "clusters of our own", ours: 0.74 },
  { task: "origins", measure: "countExact", data: "clusters of our own", ours: 0.53 },
  { task: "extract", measure: "f1", data: "60 newspaper4k pages", baseline: 0.878, ours: 0.924 },
  { task: "anchor", measure: "paintedOnce", data: "60 newspaper4k pages", ours: 0.98 },
];
