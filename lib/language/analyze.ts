import type { Attribution, Modality, Name, Negation, Span, Superlative } from "@/lib/model";
import { recognizeAttributions } from "./attributions/recognize-attributions";
import { type DateReading, recognizeDates } from "./dates";
import { recognizeModalities } from "./modality/recognize-modalities";
import { recognizeNegations } from "./modality/recognize-negations";
import { recognizeNames } from "./names/recognize-names";
import { type QuantityReading, recognizeQuantities } from "./quantities";
import { recognizeSuperlatives } from "./superlatives/recognize-superlatives";
import { readWordsBriefly } from "./words/read-words";
import { type Token, tokenize } from "./words/tokenize-words";

/** All that the language core finds in one text; every span indexes `text`. */
export interface Analysis {
  readonly text: string;
  /** Made when first asked for: the recognisers need none. */
  readonly tokens: readonly Token[];
  readonly quantities: readonly QuantityReading[];
  readonly dates: readonly DateReading[];
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

/** The spans that share no character with any of `others`; both lists are in order and without overlaps. */
function apartFrom<S extends Span>(spans: readonly S[], others: readonly Span[]): readonly S[] {
  if (spans.length === 0 || others.length === 0) return spans;
  let next = 0;
  return spans.filter((span) => {
    while (next < others.length && (others[next]?.end ?? 0) <= span.start) next += 1;
    const other = others[next];
    return other === undefined || other.start >= span.end;
  });
}

/** A class, since an object literal with a getter is put together property by property on each call. */
class TextAnalysis implements Analysis {
  readonly text: string;
  readonly quantities: readonly QuantityReading[];
  readonly dates: readonly DateReading[];
  readonly names: readonly Name[];
  readonly negations: readonly Negation[];
  readonly modalities: readonly Modality[];
  readonly superlatives: readonly Superlative[];
  readonly attributions: readonly Attribution[];
  #tokens: readonly Token[] | undefined;

  constructor(text: string, options: AnalyzeOptions) {
    const reading = readWordsBriefly(text);
    this.text = text;
    this.dates = recognizeDates(text, options, reading);
    // "1997" in "since 1997" looks like a number as well: dates have the right of way.
    this.quantities = apartFrom(recognizeQuantities(text, reading), this.dates);
    this.names = recognizeNames(text, options.context, reading);
    this.negations = recognizeNegations(text, reading);
    this.modalities = recognizeModalities(text, reading);
    this.superlatives = recognizeSuperlatives(text, reading);
    this.attributions = recognizeAttributions(text, reading);
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text);
    return this.#tokens;
  }
}

/**
 * Reads `text` once and runs every recogniser over the same tokens. Any string is allowed; time is linear in
 * the lengths of `text` and `context`.
 */
export const analyze = (text: string, options: AnalyzeOptions = {}): Analysis =>
  new TextAnalysis(text, options);
