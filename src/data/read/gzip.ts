import { joined } from '../bytes';
import { FILE_LIMITS, ReadError } from './problem';

/**
 * A file as it was before gzip packed it; others as they are.
 * @throws ReadError if it is damaged, or larger than files may be once it is unpacked
 */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  // Older browsers cannot: the file is refused as packed.
  if (!isPacked || typeof DecompressionStream === 'undefined') return bytes;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ReadError({ reason: 'damaged gzip' });
    });
    if (done) break;
    pieces.push(value);
    size += value.length;
    if (size <= FILE_LIMITS.bytes) continue;
    void reader.cancel();
    throw new ReadError({ reason: 'too large unpacked', limit: FILE_LIMITS.bytes });
  }
  return joined(pieces);
}
