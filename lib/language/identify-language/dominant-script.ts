/** Inclusive ranges of UTF-16 units by script, with the code of the language written in it most. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x41, 0x5a, "latin"],
  [0x61, 0x7a, "latin"],
  [0xc0, 0x24f, "latin"],
  [0x370, 0x3ff, "el"],
  [0x400, 0x52f, "ru"],
  [0x590, 0x5ff, "he"],
  [0x600, 0x6ff, "ar"],
  [0x900, 0x97f, "hi"],
  [0xe00, 0xe7f, "th"],
  [0x3040, 0x30ff, "ja"],
  [0x4e00, 0x9fff, "zh"],
  [0xac00, 0xd7af, "ko"],
];

/** Japanese mixes kana with Chinese characters; a tenth of kana never occurs in Chinese. */
const KANA_SHARE = 0.1;

/** "latin", or the code of the main language of the script that most letters of `text` are of; "und" without letters. */
export function dominantScript(text: string): string {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const script = SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
    if (script === undefined) continue;
    counts.set(script, (counts.get(script) ?? 0) + 1);
    letters += 1;
  }
  if ((counts.get("ja") ?? 0) > letters * KANA_SHARE) return "ja";
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? "und";
}
