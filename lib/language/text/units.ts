/** Longer texts get an array of their own, so that a huge page does not stay in memory. */
const SHARED_LENGTH = 1 << 16;

const shared = new Uint16Array(SHARED_LENGTH);

/** The UTF-16 units of a text, for those who look at each several times: an array answers faster than a string. */
export type Units = Uint16Array;

/** The units of `text`, at the text's own offsets; what stands behind its length is left over. Holds until the next call. */
export function unitsOf(text: string): Units {
  const units = text.length <= SHARED_LENGTH ? shared : new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}
