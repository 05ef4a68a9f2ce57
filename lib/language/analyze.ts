import type { Attribution, DateValue, Modality, Name, Negation, Quantity, Superlative } from "@/lib/model";
import { recognizeAttributions } from "./attributions/recognize-attributions";
import { recognizeModalities } from "./modality/recognize-modalities";
import { recognizeNegations } from "./modality/recognize-negations";
import { recognizeNames } from "./names/recognize-names";
import { recognizeSuperlatives } from "./superlatives/recognize-superlatives";
import type { Token } from "./text/tokenize";
import { readWords } from "./words/read-words";

/** All that the language core finds in one text; every span indexes `text`. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateValue[];
  readonly names: readonly Name[];
  readonly negations: readonly Negation[];
  readonly modalities: readonly Modality[];
  readonly superlatives: readonly Superlative[];
  readonly attributions: readonly Attribution[];
}

export interface AnalyzeOptions {
  /** ISO 8601 day that relative dates count from; without it they keep only what they state. */
  readonly referenceDate?: string;
  /** The text before `text`, for the full forms of names. */
  readonly context?: string;
}

/**
 * Reads `text` once and runs every recogniser over the same tokens. Any string is allowed; time is linear in
 * the lengths of `text` and `context`.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Analysis {
  const reading = readWords(text);
  return {
    text,
    tokens: reading.tokens,
    quantities: [],
    dates: [],
    names: recognizeNames(text, options.context, reading),
    negations: recognizeNegations(text, reading),
    modalities: recognizeModalities(text, reading),
    superlatives: recognizeSuperlatives(text, reading),
    attributions: recognizeAttributions(text, reading),
  };
}
