import type { Asset, Photograph, Photographs, Words } from './asset';
import { joined } from './bytes';

/** Assets that come with the page; a learner's own file is read elsewhere. */
export type LoadedName = 'photographs' | 'words';

export interface LoadOptions {
  /** Whole address of the folder that holds the assets, ending in `/`. */
  baseUrl: string;
  /** Told the share that is there, 0 … 1. */
  onProgress?: (fraction: number) => void;
  /** Aborts the loading; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Why an asset could not be loaded; the page turns `reason` into a sentence. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(
    /** `offline`: no answer; `missing`: not where it should be; `damaged`: not what it should be. */
    readonly reason: 'offline' | 'missing' | 'damaged',
    /** Which file. */
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}`, options);
  }
}

/** Share of the progress that each file stands for, by its size. */
const LIST_SHARE = 0.05;
const WORD_LIST_SHARE = 0.1;

/**
 * Fetches one of the assets in `public/data`.
 * @throws LoadError if that fails, or the reason of the signal
 */
export function loadAsset(name: 'photographs', options: LoadOptions): Promise<Photographs>;
export function loadAsset(name: 'words', options: LoadOptions): Promise<Words>;
export function loadAsset(name: LoadedName, options: LoadOptions): Promise<Asset>;
export function loadAsset(name: LoadedName, options: LoadOptions): Promise<Asset> {
  return name === 'words' ? loadWords(options) : loadPhotographs(options);
}

async function loadWords(options: LoadOptions): Promise<Words> {
  const list = await fetchJson('words.json', part(options, 0, WORD_LIST_SHARE));
  if (!isWordList(list)) throw new LoadError('damaged', 'words.json');
  const { dims, scale, words } = list;
  const size = words.length * dims;
  const bytes = await fetchBytes('words.bin', part(options, WORD_LIST_SHARE, 1), size);
  if (bytes.length !== size) throw new LoadError('damaged', 'words.bin');
  return { name: 'words', words, dims, scale, vectors: new Int8Array(bytes.buffer) };
}

async function loadPhotographs(options: LoadOptions): Promise<Photographs> {
  const list = await fetchJson('photographs.json', part(options, 0, LIST_SHARE));
  if (!isPhotographList(list)) throw new LoadError('damaged', 'photographs.json');
  const step = (1 - LIST_SHARE) / list.length;
  const pictures: Photograph[] = [];
  for (const [k, { title, file, width, height }] of list.entries()) {
    const bytes = await fetchBytes(file, part(options, LIST_SHARE + k * step, LIST_SHARE + (k + 1) * step));
    pictures.push({ title, width, height, pixels: await decode(bytes, file, width, height) });
    options.signal?.throwIfAborted();
  }
  return { name: 'photographs', pictures };
}

/** The same options for one file, whose progress goes from `from` to `to`. */
function part({ onProgress, ...rest }: LoadOptions, from: number, to: number): LoadOptions {
  return { ...rest, onProgress: (fraction) => onProgress?.(from + fraction * (to - from)) };
}

async function fetchJson(file: string, options: LoadOptions): Promise<unknown> {
  const bytes = await fetchBytes(file, options);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new LoadError('damaged', file, { cause });
  }
}

/** @param size bytes that are expected; without it what the server says, which for a packed answer is too few */
async function fetchBytes(
  file: string,
  options: LoadOptions,
  size?: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { baseUrl, onProgress, signal } = options;
  try {
    const response = await fetch(new URL(file, baseUrl), { signal });
    if (!response.ok) throw new LoadError('missing', file);
    const bytes = await readStream(response, size, onProgress);
    onProgress?.(1);
    return bytes;
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof LoadError) throw cause;
    throw new LoadError('offline', file, { cause });
  }
}

/** The body of an answer; progress only where its length is known. */
async function readStream(
  response: Response,
  size: number | undefined,
  onProgress: LoadOptions['onProgress'],
): Promise<Uint8Array<ArrayBuffer>> {
  const length = size ?? Number(response.headers.get('content-length') ?? 0);
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    received += next.value.length;
    if (length > 0) onProgress?.(Math.min(1, received / length));
  }
  return joined(pieces);
}

/** Grey pixels of a JPEG that must have the given size. */
async function decode(
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' })).catch(
    (cause: unknown) => {
      throw new LoadError('damaged', file, { cause });
    },
  );
  try {
    if (bitmap.width !== width || bitmap.height !== height) throw new LoadError('damaged', file);
    const context = contextOf(width, height);
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    // The files are grey, so that any of the three colours is the light.
    return Uint8Array.from({ length: width * height }, (_, k) => data[4 * k]);
  } finally {
    bitmap.close();
  }
}

function contextOf(width: number, height: number) {
  const context =
    typeof OffscreenCanvas === 'undefined'
      ? Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
      : new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('this browser has no canvas to read pictures with');
  return context;
}

function isWordList(list: unknown): list is { dims: number; scale: number; words: string[] } {
  if (typeof list !== 'object' || list === null) return false;
  const { dims, scale, words } = list as Record<string, unknown>;
  return (
    isSize(dims) &&
    typeof scale === 'number' &&
    scale > 0 &&
    Array.isArray(words) &&
    words.every((word) => typeof word === 'string')
  );
}

interface Listed {
  title: string;
  file: string;
  width: number;
  height: number;
}

function isPhotographList(list: unknown): list is Listed[] {
  return Array.isArray(list) && list.length > 0 && list.every(isListed);
}

function isListed(entry: unknown): entry is Listed {
  if (typeof entry !== 'object' || entry === null) return false;
  const { title, file, width, height } = entry as Record<string, unknown>;
  return typeof title === 'string' && typeof file === 'string' && isSize(width) && isSize(height);
}

function isSize(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) > 0;
}
