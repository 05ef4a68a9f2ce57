/** One group in five is never trained on, so that the shipped weights can be measured on it. */
const FOLDS = 5;

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

/** The fold of a group of rows, 0 to 4, by the hash of its name: the same in every run. */
export const foldOf = (group: string): number => hashOf(group) % FOLDS;

/** True for rows that no shipped weight has seen: those of fold 0. */
export const isHeldApart = ({ group }: { readonly group?: string }): boolean =>
  group !== undefined && foldOf(group) === 0;
