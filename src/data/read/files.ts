import { FILE_LIMITS, ReadError } from './problem';

/** What is asked of files before any of them is read. */
export interface FileFacts {
  /** With its folders, where those are known. */
  path: string;
  /** Bytes. */
  size: number;
  /** As the browser guesses it: `image/png`; may be empty. */
  type: string;
}

/** What files are, and which of them count. */
export interface Sorted {
  kind: 'table' | 'pictures';
  /** Places in the list, in the order of their names. */
  places: number[];
  /** How many in a folder of pictures are none, and are left out. */
  leftOut: number;
}

const PICTURE_NAMES = /\.(?:png|jpe?g|jfif|webp|gif|bmp|avif|tiff?|heic)$/i;
/** What programs leave in folders for themselves. */
const SYSTEM_NAMES = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$|__MACOSX\/)/i;

/**
 * Whether the files are one table of numbers or pictures, before any of them is read. In a folder with pictures, other
 * files are left out.
 * @throws ReadError if they are too large, too many, or of both kinds
 */
export function sortFiles(files: readonly FileFacts[]): Sorted {
  const isSeveral = files.length > 1;
  const all = files
    .map((_, place) => place)
    .filter((place) => !isSeveral || !SYSTEM_NAMES.test(files[place].path));
  const isInFolder = all.some((place) => files[place].path.includes('/'));
  const pictures = all.filter(
    (place) => files[place].type.startsWith('image/') || PICTURE_NAMES.test(files[place].path),
  );
  if (all.length === 0) throw new ReadError({ reason: 'empty folder' });
  const leftOut = pictures.length > 0 ? all.length - pictures.length : 0;
  if (all.length > 1 && (pictures.length === 0 || (leftOut > 0 && !isInFolder))) {
    throw new ReadError({ reason: 'mixed' });
  }
  const kind = pictures.length > 0 ? 'pictures' : 'table';
  const chosen = kind === 'pictures' ? pictures : all;
  if (chosen.length > FILE_LIMITS.pictures) {
    throw new ReadError({ reason: 'too many pictures', got: chosen.length, limit: FILE_LIMITS.pictures });
  }
  refuseTooLarge(
    chosen.map((place) => files[place]),
    kind,
  );
  // As people count: 2 comes before 10, whatever order the browser gives.
  const { compare } = new Intl.Collator('en', { numeric: true });
  const places = chosen.toSorted((a, b) => compare(files[a].path, files[b].path));
  return { kind, places, leftOut };
}

function refuseTooLarge(files: readonly FileFacts[], kind: Sorted['kind']): void {
  const got = files.reduce((sum, file) => sum + file.size, 0);
  const limit = kind === 'pictures' ? FILE_LIMITS.pictureBytes : FILE_LIMITS.bytes;
  if (got <= limit) return;
  if (kind === 'pictures') throw new ReadError({ reason: 'pictures too large', got, limit });
  throw new ReadError({ reason: 'too large', file: files[0].path, got, limit });
}
