const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of unpadded base64; characters outside its alphabet throw, as the file is then damaged. */
export function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let length = 0;
  for (const character of base64) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new Error(`not base64: "${character}"`);
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes;
}

/** The inverse of `bytesOf`. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += ALPHABET.charAt((held >> bits) & 63);
    }
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (6 - bits)) & 63);
}

/** A gap of this many zeros or more is written as this byte and goes on in the next. */
const LONG_GAP = 255;

/** Writes the non-zero weights as pairs of bytes: the zeros before, then the weight. */
export function packWeights(weights: Int8Array): string {
  const bytes: number[] = [];
  let gap = 0;
  for (const weight of weights) {
    if (weight === 0) {
      gap += 1;
      continue;
    }
    for (; gap >= LONG_GAP; gap -= LONG_GAP) bytes.push(LONG_GAP);
    bytes.push(gap, weight & 0xff);
    gap = 0;
  }
  return base64Of(Uint8Array.from(bytes));
}

/** The inverse of `packWeights`, `length` long. */
export function unpackWeights(packed: string, length: number): Int8Array {
  const weights = new Int8Array(length);
  const bytes = bytesOf(packed);
  let position = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const gap = bytes[index] ?? 0;
    position += gap;
    if (gap === LONG_GAP) continue;
    index += 1;
    weights[position] = bytes[index] ?? 0;
    position += 1;
  }
  return weights;
}
