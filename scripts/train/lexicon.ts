import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A synset must hold a word used at least this often in WordNet's tagged texts: rarer senses mislead. */
const LEAST_USES = 2;
/** A word belongs to a synset only when it is among its first senses. */
const LAST_SENSE = 3;
const OUTPUT = "lib/comparison/lexicon/lexicon.json";

const kinds = [
  ["n", "noun"],
  ["v", "verb"],
  ["a", "adj"],
  ["r", "adv"],
] as const;

interface Synset {
  readonly key: string;
  readonly words: readonly string[];
  readonly parents: readonly string[];
  readonly antonyms: readonly (readonly [string, string, number])[];
}

const plainWord = /^[a-z]{2,}$/;

function readSynset(kind: string, line: string): Synset {
  const fields = (line.split(" | ")[0] ?? "").split(" ");
  const wordCount = Number.parseInt(fields[3] ?? "0", 16);
  const words = Array.from({ length: wordCount }, (_, index) =>
    (fields[4 + 2 * index] ?? "").replace(/\(.*\)$/, ""),
  );
  const parents: string[] = [];
  const antonyms: [string, string, number][] = [];
  const pointerCount = Number(fields[4 + 2 * wordCount] ?? 0);
  for (let pointer = 0; pointer < pointerCount; pointer += 1) {
    const [symbol = "", offset = "", partOfSpeech = "", words16 = ""] = fields.slice(
      5 + 2 * wordCount + 4 * pointer,
    );
    const target = `${partOfSpeech === "s" ? "a" : partOfSpeech}${offset}`;
    const from = Number.parseInt(words16.slice(0, 2), 16) - 1;
    if (symbol === "!") antonyms.push([words[from] ?? "", target, Number.parseInt(words16.slice(2), 16) - 1]);
    if (symbol === "@" || symbol === "&") parents.push(target);
  }
  return { key: `${kind}${fields[0]}`, words, parents, antonyms };
}

async function readUses(folder: string): Promise<Map<string, { uses: number; sense: number }>> {
  const uses = new Map<string, { uses: number; sense: number }>();
  const kindOf: Record<string, string> = { "1": "n", "2": "v", "3": "a", "4": "r", "5": "a" };
  for (const line of (await readFile(join(folder, "index.sense"), "utf8")).split("\n")) {
    const [key = "", offset = "", sense = "", count = ""] = line.split(" ");
    const [word = "", rest = ""] = key.split("%");
    uses.set(`${word} ${kindOf[rest[0] ?? ""]}${offset}`, { uses: Number(count), sense: Number(sense) });
  }
  return uses;
}

/**
 * Packs the everyday part of WordNet for the comparison of words: `npm run train -- lexicon <dict folder>`.
 * Each line is one synset: its words, then the number of its parent's line; `starts` has the first line of nouns,
 * verbs, adjectives and adverbs; antonyms are pairs of words.
 */
export async function trainLexicon([folder]: readonly string[]): Promise<string> {
  if (folder === undefined) throw new Error("usage: npm run train -- lexicon <WordNet's dict folder>");
  const uses = await readUses(folder);
  const synsets = new Map<string, Synset>();
  for (const [kind, file] of kinds) {
    for (const line of (await readFile(join(folder, `data.${file}`), "utf8")).split("\n")) {
      if (!/^\d/.test(line)) continue;
      const synset = readSynset(kind, line);
      synsets.set(synset.key, synset);
    }
  }
  const usesOf = (word: string, synset: Synset) => uses.get(`${word.toLowerCase()} ${synset.key}`);
  const kept = [...synsets.values()].filter((synset) =>
    synset.words.some((word) => (usesOf(word, synset)?.uses ?? 0) >= LEAST_USES),
  );
  const lineOf = new Map(kept.map((synset, index) => [synset.key, index]));
  const lines = kept.map((synset) => {
    const words = synset.words.filter((word) => {
      const use = usesOf(word, synset);
      return plainWord.test(word) && use !== undefined && use.sense <= LAST_SENSE;
    });
    const parent = synset.parents.map((key) => lineOf.get(key)).find((line) => line !== undefined);
    return `${words.join(" ")}${parent === undefined ? "" : ` ${parent}`}`;
  });
  const antonyms = new Set<string>();
  for (const synset of synsets.values()) {
    for (const [word, targetKey, targetWord] of synset.antonyms) {
      const target = synsets.get(targetKey);
      const other = target?.words[targetWord] ?? "";
      if (target === undefined || !plainWord.test(word) || !plainWord.test(other)) continue;
      const used = (usesOf(word, synset)?.uses ?? 0) + (usesOf(other, target)?.uses ?? 0);
      if (used > 0) antonyms.add([word, other].sort().join(" "));
    }
  }
  const starts = kinds.map(([kind]) => kept.findIndex(({ key }) => key.startsWith(kind)));
  const lexicon = { starts, synsets: lines.join("\n"), antonyms: [...antonyms].sort().join("\n") };
  await writeFile(OUTPUT, `${JSON.stringify(lexicon)}\n`);
  return `${OUTPUT}: ${lines.length} synsets, ${antonyms.size} antonym pairs`;
}
