import type { ArrayHead } from './array';
import { ReadError } from './problem';

/**
 * The head of an array that NumPy has written; https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 * @throws ReadError if it is damaged, or says that a number is made of several
 */
export function npyHead(bytes: Uint8Array): ArrayHead {
  const version = bytes[6];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = () => new ReadError({ reason: 'damaged array' });
  if (bytes.length < 12) throw damaged();
  const lengthSize = version === 1 ? 2 : 4;
  const length = version === 1 ? view.getUint16(8, true) : view.getUint32(8, true);
  const start = 8 + lengthSize + length;
  const head = new TextDecoder().decode(bytes.subarray(8 + lengthSize, start));
  const descr = /'descr':\s*'([^']*)'/.exec(head)?.[1];
  const fortran = /'fortran_order':\s*(True|False)/.exec(head)?.[1];
  const shape = /'shape':\s*\(([^)]*)\)/.exec(head)?.[1];
  if (start > bytes.length || fortran === undefined || shape === undefined) throw damaged();
  // A list of fields instead of one type.
  if (descr === undefined) throw new ReadError({ reason: 'array type', text: 'structured' });
  return {
    type: descr.replace(/^[<>|=]/, ''),
    isLittle: !descr.startsWith('>'),
    isFortran: fortran === 'True',
    shape: shape
      .split(',')
      .filter((part) => part.trim() !== '')
      .map(Number),
    start,
  };
}
