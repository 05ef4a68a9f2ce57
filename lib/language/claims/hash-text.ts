const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of `text` from `from` to before `to`, with a final mix for the low bits; 32 bits, signed. */
export function hashText(text: string, from: number, to: number, seed: number): number {
  let state = START ^ seed;
  for (let index = from; index < to; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), PRIME);
  }
  return state ^ (state >>> 15);
}

/** One hash of two hashes in their order, as {@link hashText} gives them. */
export function hashPair(first: number, second: number): number {
  const state = Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0xc2b2ae35);
  return state ^ (state >>> 15);
}
