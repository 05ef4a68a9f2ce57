import { recognizeAttributions, tokenize } from "@/lib/language";
import type { Attribution, Span } from "@/lib/model";
import { readRows } from "./read-rows";
import type { EvalTask } from "./task";

/**
 * Attributions against gold ones of a paragraph.
 *
 * - content token-F1: tokens under any gold content against tokens under any found content, all rows together;
 * - matched: a found attribution and a gold one that share content tokens, paired best overlap first;
 * - attribution F1: matched pairs over found and gold attributions;
 * - source right given content: of the matched pairs, those whose sources share a token that is more than
 *   punctuation or an article (both empty counts as right); strict: the same tokens but for punctuation and case;
 * - exact content: of the gold attributions, those with a found content of the same tokens.
 */
interface GoldRow {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly source: string;
    readonly cue: string;
    readonly content: string;
    readonly spans: { readonly source?: Pieces; readonly cue?: Pieces; readonly content?: Pieces };
  }[];
}

type Pieces = readonly (readonly [number, number])[];
type Kind = "direct" | "mixed" | "indirect";

interface Pair {
  readonly gold: number;
  readonly found: number;
  readonly overlap: number;
}

const articles = new Set(["the", "a", "an"]);
const quoteMark = /["“”«»]|''|``/;

const toSpans = (pieces: Pieces | undefined): Span[] =>
  (pieces ?? []).map(([start, end]) => ({ start, end }));

function tokensUnder(starts: readonly number[], spans: readonly Span[]): Set<number> {
  return new Set(starts.filter((start) => spans.some((span) => span.start <= start && start < span.end)));
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  [...a].filter((element) => b.has(element)).length;

const wordsOf = (source: string): string[] =>
  tokenize(source)
    .filter((token) => token.kind !== "punctuation" && !articles.has(token.lower))
    .map((token) => token.lower);

function sourceVerdict(gold: string, found: string): { lenient: boolean; strict: boolean } {
  const [goldWords, foundWords] = [wordsOf(gold), wordsOf(found)];
  const strict = goldWords.join(" ") === foundWords.join(" ");
  return { strict, lenient: strict || goldWords.some((word) => foundWords.includes(word)) };
}

/** Direct: all of the content in quotation marks; mixed: some; indirect: none. */
function kindOf(content: string): Kind {
  if (!quoteMark.test(content)) return "indirect";
  const pieces = content.split(" … ").map((piece) => piece.trim());
  const isDirect =
    pieces.some((piece) => /^(?:["“«]|''|``)/.test(piece)) &&
    pieces.every((piece) => quoteMark.test(piece[0] ?? ""));
  return isDirect ? "direct" : "mixed";
}

function pairUp(gold: readonly Set<number>[], found: readonly Set<number>[]): Pair[] {
  const candidates: Pair[] = gold.flatMap((goldTokens, goldIndex) =>
    found.map((foundTokens, foundIndex) => ({
      gold: goldIndex,
      found: foundIndex,
      overlap: shared(goldTokens, foundTokens),
    })),
  );
  const pairs: Pair[] = [];
  for (const pair of candidates.filter(({ overlap }) => overlap > 0).sort((a, b) => b.overlap - a.overlap)) {
    if (!pairs.some(({ gold: g, found: f }) => g === pair.gold || f === pair.found)) pairs.push(pair);
  }
  return pairs;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

class Tally {
  gold = 0;
  matched = 0;
  goldTokens = 0;
  hitTokens = 0;
  exact = 0;
  sourceLenient = 0;
  sourceStrict = 0;
}

function prediction(text: string, attribution: Attribution): Record<string, unknown> {
  const slice = (span: Span): string => text.slice(span.start, span.end);
  return {
    source: slice(attribution.source),
    cue: slice(attribution.cue),
    content: attribution.content.map(slice).join(" … "),
    anonymous: attribution.anonymous,
    ...(attribution.via === undefined ? {} : { via: slice(attribution.via) }),
  };
}

export const evaluateAttribute: EvalTask = async (path) => {
  const rows = await readRows<GoldRow>(path);
  const kinds = new Map<Kind, Tally>([
    ["direct", new Tally()],
    ["indirect", new Tally()],
    ["mixed", new Tally()],
  ]);
  const predictions: object[] = [];
  const errors: string[] = [];
  const all = new Tally();
  let foundCount = 0;
  let foundTokens = 0;
  let unionGold = 0;
  let unionHit = 0;

  for (const row of rows) {
    const found = recognizeAttributions(row.text);
    predictions.push({ id: row.id, attributions: found.map((one) => prediction(row.text, one)) });
    const starts = tokenize(row.text)
      .filter((token) => token.kind !== "punctuation")
      .map((token) => token.start);
    const goldSets = row.attributions.map((one) => tokensUnder(starts, toSpans(one.spans.content)));
    const foundSets = found.map((one) => tokensUnder(starts, one.content));
    const goldUnion = new Set(goldSets.flatMap((tokens) => [...tokens]));
    const foundUnion = new Set(foundSets.flatMap((tokens) => [...tokens]));
    foundCount += found.length;
    foundTokens += foundUnion.size;
    unionGold += goldUnion.size;
    unionHit += shared(goldUnion, foundUnion);

    const pairs = pairUp(goldSets, foundSets);
    row.attributions.forEach((gold, index) => {
      const goldTokens = goldSets[index] ?? new Set();
      const pair = pairs.find((one) => one.gold === index);
      const foundSet = pair === undefined ? undefined : foundSets[pair.found];
      const match = pair === undefined ? undefined : found[pair.found];
      const verdict =
        match === undefined
          ? undefined
          : sourceVerdict(gold.source, row.text.slice(match.source.start, match.source.end));
      for (const tally of [all, kinds.get(kindOf(gold.content))]) {
        if (tally === undefined) continue;
        tally.gold += 1;
        tally.goldTokens += goldTokens.size;
        tally.hitTokens += shared(goldTokens, foundUnion);
        if (match === undefined) continue;
        tally.matched += 1;
        if (foundSet?.size === goldTokens.size && pair?.overlap === goldTokens.size) tally.exact += 1;
        if (verdict?.lenient) tally.sourceLenient += 1;
        if (verdict?.strict) tally.sourceStrict += 1;
      }
      const label = `${row.id} [${gold.source} | ${gold.cue} | ${gold.content}]`;
      if (match === undefined) errors.push(`missed ${label}`);
      else if (verdict?.lenient === false) {
        errors.push(`source ${label} found: ${row.text.slice(match.source.start, match.source.end)}`);
      } else if (
        pair !== undefined &&
        (foundSet?.size !== goldTokens.size || pair.overlap !== goldTokens.size)
      ) {
        errors.push(`extent ${label} found: ${JSON.stringify(prediction(row.text, match).content)}`);
      }
    });
    found.forEach((one, index) => {
      if (pairs.some((pair) => pair.found === index)) return;
      errors.push(`extra ${row.id} ${JSON.stringify(Object.values(prediction(row.text, one)))}`);
    });
  }

  const [precision, recall] = [ratio(unionHit, foundTokens), ratio(unionHit, unionGold)];
  return {
    rows: rows.length,
    figures: {
      "content token-F1": harmonic(precision, recall),
      "content token precision": precision,
      "content token recall": recall,
      "source right given content": ratio(all.sourceLenient, all.matched),
      "source right, strict": ratio(all.sourceStrict, all.matched),
      "attribution F1": harmonic(ratio(all.matched, foundCount), ratio(all.matched, all.gold)),
      "exact content": ratio(all.exact, all.gold),
    },
    tables: [
      {
        title: "by kind of gold content",
        rows: [...kinds].map(([kind, tally]) => ({
          kind,
          gold: tally.gold,
          "found %": Math.round(100 * ratio(tally.matched, tally.gold)),
          "tokens found %": Math.round(100 * ratio(tally.hitTokens, tally.goldTokens)),
          "exact %": Math.round(100 * ratio(tally.exact, tally.gold)),
          "source %": Math.round(100 * ratio(tally.sourceLenient, tally.matched)),
          "source strict %": Math.round(100 * ratio(tally.sourceStrict, tally.matched)),
        })),
      },
    ],
    predictions,
    errors,
  };
};
