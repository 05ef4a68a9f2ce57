import { scanTokens } from "../text/tokenize";
import { unitsOf } from "../text/units";
import { dominantScript } from "./dominant-script";
import { type LatinLanguage, STOP_WORDS } from "./stop-words";

const LANGUAGES = Object.keys(STOP_WORDS) as readonly LatinLanguage[];

const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = (() => {
  const languages = new Map<string, number[]>();
  LANGUAGES.forEach((language, index) => {
    for (const word of new Set(STOP_WORDS[language].split(" "))) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [index]);
      else known.push(index);
    }
  });
  return languages;
})();

/** Enough to tell a language and bounded, so that a huge page costs no more than an article. */
const SAMPLE_LENGTH = 20_000;

/** Fewer words than this tell nothing reliable. */
const FEWEST_WORDS = 4;

/** Running text holds a third or more of such words; names and headlines alone hold fewer than this. */
const LEAST_SHARE = 0.15;

interface StopWordCounts {
  readonly words: number;
  /** How many of the words are stop words of each language, in the order of `LANGUAGES`. */
  readonly counts: readonly number[];
}

function countStopWords(text: string): StopWordCounts {
  const counts = LANGUAGES.map(() => 0);
  let words = 0;
  scanTokens(
    unitsOf(text),
    { start: 0, end: text.length },
    {
      add: (_, start, end, kind) => {
        if (kind !== "word") return;
        words += 1;
        const languages = LANGUAGES_OF_WORD.get(text.slice(start, end).toLowerCase()) ?? [];
        for (const index of languages) counts[index] = (counts[index] ?? 0) + 1;
      },
    },
  );
  return { words, counts };
}

/**
 * The language of a text as a BCP 47 code ("en", "de", ...), "und" where it cannot be told. Texts in scripts
 * other than Latin get the code of the script's main language where there is one ("ru", "ar", "zh", "ja"). Reads
 * at most the first 20,000 characters; any string is allowed.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const script = dominantScript(sample);
  if (script !== "latin") return script;
  const { words, counts } = countStopWords(sample);
  if (words < FEWEST_WORDS) return "und";
  const best = Math.max(...counts);
  const language = LANGUAGES[counts.indexOf(best)];
  const isTied = counts.filter((count) => count === best).length > 1;
  return language === undefined || isTied || best < words * LEAST_SHARE ? "und" : language;
}
