import { FILE_LIMITS, ReadError } from './problem';

/** What is asked of files before any of them is read. */
export interface FileFacts {
  name: string;
  /** Bytes. */
  size: number;
  /** As the browser guesses it: `image/png`; may be empty. */
  type: string;
}

/**
 * Whether the files are one table of numbers or pictures, before any of them is read.
 * @throws ReadError if they are too large, too many, or of both kinds
 */
export function kindOfFiles(files: readonly FileFacts[]): 'table' | 'pictures' {
  const pictures = files.filter(
    ({ name, type }) => type.startsWith('image/') || /\.(?:png|jpe?g)$/i.test(name),
  );
  if (pictures.length < files.length && files.length > 1) throw new ReadError({ reason: 'mixed' });
  if (files.length > FILE_LIMITS.pictures) {
    throw new ReadError({ reason: 'too many pictures', got: files.length, limit: FILE_LIMITS.pictures });
  }
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (size > FILE_LIMITS.bytes) {
    const large = files.toSorted((a, b) => b.size - a.size)[0];
    throw new ReadError({ reason: 'too large', file: large.name, got: size, limit: FILE_LIMITS.bytes });
  }
  return pictures.length > 0 ? 'pictures' : 'table';
}
