/** 53 bits of a string, as two 32-bit multiplicative hashes joined (cyrb53's construction), in base 36. */
function digest(text: string): string {
  let high = 0x9e3779b9;
  let low = 0x85ebca6b;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high ^= Math.imul(low ^ (low >>> 15), 0x735a2d97);
  low ^= Math.imul(high ^ (high >>> 15), 0xcaf649a9);
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
}

/**
 * Gives each sentence of one document an id that depends on its words and, where the same words come again, on
 * how often they came before: an unchanged page gives the same ids whatever stands around the sentence.
 */
export function claimIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = digest(text.replace(/\s+/gu, " ").toLowerCase());
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? `c${id}` : `c${id}-${before + 1}`;
  };
}
