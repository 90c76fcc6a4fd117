import { afterEach, describe, expect, it, vi } from 'vitest';
import { type LoadError, loadAsset } from '../../../src/data/load';

const baseUrl = 'https://example.org/lab/data/';
const LIST = { dims: 2, scale: 0.5, words: ['river', 'stone'] };

/** A server with these files; what it is asked for is in `asked`. */
function serve(files: Record<string, BodyInit | Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: URL, { signal }: RequestInit = {}) => {
    signal?.throwIfAborted();
    asked.push(address.href);
    const answer = files[address.pathname.split('/').at(-1) ?? ''];
    if (answer === undefined) return new Response('not found', { status: 404 });
    return answer instanceof Response ? answer : new Response(answer);
  });
  return asked;
}

const words = (changes: object = {}) => JSON.stringify({ ...LIST, ...changes });
const bin = (...bytes: number[]) => new Uint8Array(bytes);
const whole = { 'words.json': words(), 'words.bin': bin(1, 255, 0, 127) };

/** What loading the words fails with: `reason file`. */
async function failure(files: Record<string, BodyInit | Response>): Promise<string> {
  serve(files);
  const error = await loadAsset('words', { baseUrl }).catch((reason: LoadError) => reason);
  return 'reason' in error ? `${error.reason} ${error.file}` : 'none';
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadAsset', () => {
  it('reads the words', async () => {
    const asked = serve(whole);
    expect(await loadAsset('words', { baseUrl })).toEqual({
      name: 'words',
      ...LIST,
      vectors: Int8Array.of(1, -1, 0, 127),
    });
    expect(asked).toEqual([`${baseUrl}words.json`, `${baseUrl}words.bin`]);
  });

  it('tells how far it is, also between the pieces of a file, up to 1', async () => {
    const pieces = new ReadableStream({
      start(controller) {
        for (const piece of [bin(1), bin(2, 3), bin(4)]) controller.enqueue(piece);
        controller.close();
      },
    });
    serve({ ...whole, 'words.bin': pieces });
    const fractions: number[] = [];
    await loadAsset('words', { baseUrl, onProgress: (fraction) => fractions.push(fraction) });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.slice(-4, -1).map((fraction) => fraction.toFixed(3))).toEqual([
      '0.325',
      '0.775',
      '1.000',
    ]);
    expect(fractions.at(-1)).toBe(1);
  });

  it.each<[string, Record<string, BodyInit | Response>]>([
    ['none', whole],
    ['missing words.json', {}],
    ['missing words.bin', { 'words.json': words() }],
    ['missing words.bin', { ...whole, 'words.bin': new Response('', { status: 503 }) }],
    ['damaged words.json', { ...whole, 'words.json': '<!doctype html>' }],
    ['damaged words.json', { ...whole, 'words.json': '{"dims":2' }],
    ['damaged words.json', { ...whole, 'words.json': 'null' }],
    ['damaged words.json', { ...whole, 'words.json': words({ dims: 0 }) }],
    ['damaged words.json', { ...whole, 'words.json': words({ scale: 'half' }) }],
    ['damaged words.json', { ...whole, 'words.json': words({ words: [1, 2] }) }],
    ['damaged words.bin', { ...whole, 'words.bin': bin(1, 2, 3) }],
    ['damaged words.bin', { ...whole, 'words.bin': bin(1, 2, 3, 4, 5) }],
    ['damaged words.bin', { ...whole, 'words.bin': '<!doctype html>' }],
  ])('%s', async (expected, files) => {
    expect(await failure(files)).toBe(expected);
  });

  it('says offline where nobody answers, or stops answering', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(loadAsset('words', { baseUrl })).rejects.toMatchObject({
      reason: 'offline',
      file: 'words.json',
    });
    const broken = new ReadableStream({
      pull(controller) {
        controller.error(new TypeError('network error'));
      },
    });
    expect(await failure({ ...whole, 'words.bin': broken })).toBe('offline words.bin');
  });

  it('stops when told to, with the reason given', async () => {
    serve(whole);
    const stop = new AbortController();
    stop.abort(new Error('another set was chosen'));
    await expect(loadAsset('words', { baseUrl, signal: stop.signal })).rejects.toThrow(
      'another set was chosen',
    );
  });
});

describe('loadAsset of photographs', () => {
  const listed = [{ title: 'Boats', file: 'boats.jpg', width: 2, height: 1 }];
  const files = { 'photographs.json': JSON.stringify(listed), 'boats.jpg': bin(255, 216) };

  /** A browser that decodes every picture to grey pixels 10 and 200 of the given size. */
  function decodeTo(width: number, height: number) {
    const close = vi.fn();
    vi.stubGlobal('createImageBitmap', async () => ({ width, height, close }));
    const data = Uint8ClampedArray.of(10, 10, 10, 255, 200, 200, 200, 255);
    const context = { drawImage: () => undefined, getImageData: () => ({ data }) };
    vi.stubGlobal(
      'OffscreenCanvas',
      class {
        getContext = () => context;
      },
    );
    return close;
  }

  it('gives grey pixels, and lets go of the bitmaps', async () => {
    serve(files);
    const close = decodeTo(2, 1);
    expect(await loadAsset('photographs', { baseUrl })).toEqual({
      name: 'photographs',
      pictures: [{ title: 'Boats', width: 2, height: 1, pixels: Uint8Array.of(10, 200) }],
    });
    expect(close).toHaveBeenCalledOnce();
  });

  it('takes a picture of another size, or one that cannot be read, for damaged', async () => {
    serve(files);
    const close = decodeTo(1, 2);
    const load = () => loadAsset('photographs', { baseUrl });
    await expect(load()).rejects.toMatchObject({ reason: 'damaged', file: 'boats.jpg' });
    expect(close).toHaveBeenCalledOnce();
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new DOMException('cannot be decoded')));
    await expect(load()).rejects.toMatchObject({ reason: 'damaged', file: 'boats.jpg' });
  });

  it.each(['[]', '{}', JSON.stringify([{ ...listed[0], width: 'two' }])])(
    'refuses the list %s',
    async (list) => {
      serve({ ...files, 'photographs.json': list });
      await expect(loadAsset('photographs', { baseUrl })).rejects.toMatchObject({
        reason: 'damaged',
        file: 'photographs.json',
      });
    },
  );
});
