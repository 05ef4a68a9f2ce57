/** Letters and pairs that transliterations and spellings of one name exchange, most specific first. */
const exchanges: readonly (readonly [string, string])[] = [
  ["sch", "s"],
  ["tsch", "s"],
  ["sh", "s"],
  ["ph", "f"],
  ["gh", "g"],
  ["kh", "k"],
  ["ck", "k"],
  ["th", "t"],
  ["ou", "u"],
  ["ee", "i"],
  ["q", "k"],
  ["c", "k"],
  ["z", "s"],
  ["v", "f"],
  ["w", "f"],
  ["j", "y"],
];

const vowels = new Set("aeiouy");

/**
 * A key that spellings of one name share: its consonants with exchangeable letters merged, doubled letters
 * single, vowels but a first one left out ("Zelensky", "Zelenskyy"; "Mohammed", "Muhammad"). Expects one word,
 * lower case, without accents.
 */
export function spellingKey(word: string): string {
  let merged = word;
  for (const [from, to] of exchanges) merged = merged.replaceAll(from, to);
  let key = "";
  // Looking at the end of a string that grows would copy it each time.
  let last = "";
  for (let index = 0; index < merged.length; index += 1) {
    const letter = merged[index] ?? "";
    if (index > 0 && (vowels.has(letter) || letter === "h")) continue;
    if (last === letter) continue;
    last = index === 0 && vowels.has(letter) ? "a" : letter;
    key += last;
  }
  return key;
}
