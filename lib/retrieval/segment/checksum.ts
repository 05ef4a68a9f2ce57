/** FNV-1a, 32 bit (Fowler, Noll, Vo); taken over words of four bytes, then over the bytes left. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Bytes that `sealed` puts in front. */
export const SEAL_BYTES = 4;

/** A number that tells accidental damage: the checksum of `bytes` from `start`. */
function checksum(bytes: Uint8Array, start = 0): number {
  let hash = FNV_OFFSET ^ (bytes.length - start);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = start;
  for (; at + 4 <= bytes.length; at += 4) {
    hash = Math.imul(hash ^ view.getUint32(at, true), FNV_PRIME);
    hash ^= hash >>> 15;
  }
  for (; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME);
  return hash >>> 0;
}

/** A copy of `content` with its checksum in front. */
export function sealed(content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + SEAL_BYTES);
  bytes.set(content, SEAL_BYTES);
  new DataView(bytes.buffer).setUint32(0, checksum(content), true);
  return bytes;
}

/** Whether the bytes are still what `sealed` made. */
export function isIntact(bytes: Uint8Array): boolean {
  if (bytes.length < SEAL_BYTES) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(0, true) === checksum(bytes, SEAL_BYTES);
}
