import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analyze,
  chooseShown,
  compareNames,
  contextBefore,
  detectClaims,
  languageOf,
  recognizeAttributions,
  recognizeDates,
  recognizeModalities,
  recognizeNames,
  recognizeNegations,
  recognizeQuantities,
  recognizeSuperlatives,
  scoreSentence,
  splitSentences,
  tokenize,
} from "@/lib/language";
import type { Span } from "@/lib/model";
import { pieces } from "./any-string.cases";

const info = { title: "" };

/** Every span of an answer, however deep. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value ? [value as Span] : [];
  return [...own, ...Object.values(value).flatMap(spansIn)];
}

const isWithin =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    0 <= start && start <= end && end <= text.length;

/** The public functions that take a text, by name. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  analyze: (text) => analyze(text, { referenceDate: "2024-02-29", context: text }),
  detectClaims: (text) => detectClaims({ text, info }),
  recognizeAttributions,
  recognizeDates,
  recognizeModalities,
  recognizeNames,
  recognizeNegations,
  recognizeQuantities,
  recognizeSuperlatives,
  splitSentences,
  tokenize,
  languageOf,
  scoreSentence: (text) => scoreSentence({ text, title: text }),
  compareNames: (text) => compareNames(text, `${text} b`),
  contextBefore: (text) => contextBefore(text, text.length),
  chooseShown: (text) => {
    const { claims, words } = detectClaims({ text, info });
    return chooseShown(claims, words);
  },
};

const newsWords =
  "“ ” \" '' said . , : according to he that not Karoline Leavitt the U.S. first told asked “No ” denied — ( ) ! plans will if -".split(
    " ",
  );

const strings = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces, ...newsWords), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...newsWords), { maxLength: 60 }).map((parts) => parts.join(" ")),
);

/** Properties over all of Unicode take their time on a busy machine. */
const propertyTimeoutMs = 60_000;

describe.each(Object.entries(readers))("%s", (_, read) => {
  it("answers any string, with spans inside the text", { timeout: propertyTimeoutMs }, () => {
    fc.assert(
      fc.property(strings, (text) => {
        expect(spansIn(read(text)).every(isWithin(text))).toBe(true);
      }),
    );
  });
});

const SHORT = 12_500;
const LONG = 8 * SHORT;
/** Eight times the text takes about eight times as long; with an exponent of 2 it would take 64 times. */
const LINEAR_GROWTH = 32;
/** Shorter times are noise. */
const NOISE_MS = 40;

const repeated = (piece: string, length: number): string => piece.repeat(length / piece.length);

function readAll(text: string): number {
  const start = performance.now();
  const analysis = analyze(text);
  const detection = detectClaims({ text, info });
  compareNames(text, `${text} b`);
  languageOf(text);
  const milliseconds = performance.now() - start;
  expect(spansIn([analysis, detection.sentences]).every(isWithin(text))).toBe(true);
  return milliseconds;
}

describe("a hundred thousand hostile characters", () => {
  it.each(pieces)(
    "are read in linear time when they say %j again and again",
    {
      timeout: propertyTimeoutMs,
    },
    (piece) => {
      const short = Math.max(NOISE_MS, readAll(repeated(piece, SHORT)));
      expect(readAll(repeated(piece, LONG))).toBeLessThan(LINEAR_GROWTH * short);
    },
  );

  it("are read when a megabyte has no space", { timeout: propertyTimeoutMs }, () => {
    readAll("a".repeat(1_000_000));
  });
});
