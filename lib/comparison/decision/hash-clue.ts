/** Number of cells that clues share: more cost bytes, fewer mix up words. */
export const CLUE_CELLS = 8192;

/** FNV-1a, 32 bits, folded into the cells. */
export function hashClue(clue: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < clue.length; index += 1) {
    hash ^= clue.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & (CLUE_CELLS - 1);
}
