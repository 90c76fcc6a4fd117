import { describe, expect, test } from 'vitest';
import type { OwnFile } from '../../../src/data/asset';
import { fingerprintOf } from '../../../src/data/own-file';
import { FOUND_OUT, type TableChoices } from '../../../src/data/read/choices';
import type { DecodedPicture } from '../../../src/data/read/whole-pictures';
import type { FileRequest, Preview } from '../../../src/lab/own-file/protocol';
import { Reading } from '../../../src/lab/own-file/reading';

const SIDE = 3;
/** Takes the bytes of a file for the greys of a square picture. */
const decode = async (file: File): Promise<DecodedPicture> => {
  const pixels = new Uint8Array(await file.arrayBuffer());
  return { title: file.name, width: SIDE, height: SIDE, pixels, original: { width: SIDE, height: SIDE } };
};
const pictures = ['a_1.png', 'a_2.png', 'b_1.png'].map(
  (name, k) => new File([Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (40 * k + 30 * i) % 256)], name),
);
const table = (name: string, end = '\n') =>
  new File([['a;b;kind', '1,5;2;x', '3;4,25;y', ';1;x', '2;2;y', '7;1;x', '2;5;y'].join(end)], name);

async function read(reading: Reading, files: File[], choices: TableChoices = FOUND_OUT): Promise<Preview> {
  const kind = files[0].name.endsWith('.png') ? 'pictures' : 'table';
  const paths = files.map(({ name }) => name);
  const reply = await reading.answer({ type: 'read', files, paths, leftOut: 0, kind, choices }, () => {});
  if (reply.type !== 'preview') throw new Error(JSON.stringify(reply));
  return reply.preview;
}

async function prepare(reading: Reading, request: FileRequest): Promise<OwnFile> {
  const reply = await reading.answer(request, () => {});
  if (reply.type !== 'file') throw new Error(JSON.stringify(reply));
  return reply.file;
}

test('of files that are read at the same time those count that were asked for last', async () => {
  const reading = new Reading(async (file) => {
    await new Promise((done) => setTimeout(done, 20));
    return decode(file);
  });
  const overtaken = read(reading, pictures);
  await read(reading, [table('mine.csv')]);
  await expect(overtaken).rejects.toThrow('other files');
  const preparation = { centre: true, even: true, picture: false };
  const file = await prepare(reading, { type: 'prepare table', preparation });
  expect(file.rows).toBeGreaterThan(1);
});

test('a packed file is read as what is in it', { timeout: 30_000 }, async () => {
  const packed = async (text: string) =>
    new Uint8Array(
      await new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(),
    );
  const bytes = await packed('a,b\n1,2\n3,5\n');
  const preview = await read(new Reading(decode), [new File([bytes], 'mine.csv.gz')]);
  expect(preview).toMatchObject({ report: { problem: null, rows: 2, separator: ',' } });
  const refusal = async (part: Uint8Array<ArrayBuffer>) => {
    const files = [new File([part], 'mine.csv.gz')];
    const request = {
      type: 'read',
      files,
      paths: [''],
      leftOut: 0,
      kind: 'table',
      choices: FOUND_OUT,
    } as const;
    return new Reading(decode).answer(request, () => {});
  };
  expect(await refusal(bytes.slice(0, -12))).toMatchObject({ problem: { reason: 'damaged gzip' } });
  const much = await packed('1,2\n'.repeat(6e6));
  expect(much.length).toBeLessThan(1e6);
  expect(await refusal(much)).toMatchObject({ problem: { reason: 'too large unpacked' } });
});

describe('what is made of a file can be made again', () => {
  const preparation = { centre: true, even: true, picture: false };

  test('from the choices that were made and found out, whatever the file is called', async () => {
    const reading = new Reading(decode);
    const chosen = { ...FOUND_OUT, gaps: 'median' as const, labels: -1, inputs: { 1: true } };
    await read(reading, [table('mine.csv')], chosen);
    const file = await prepare(reading, { type: 'prepare table', preparation });
    expect(file).toMatchObject({ rows: 6, labels: null });
    if (file.source?.reading.kind !== 'table') throw new Error('no table');
    expect(file.source.reading.choices).toMatchObject({
      separator: ';',
      head: 1,
      gaps: 'median',
      labels: -1,
      encoding: 'utf-8',
      inputs: { 0: true, 1: true, 2: false },
    });
    const other = new Reading(decode);
    const again = await read(other, [table('mine (1).csv')], file.source.reading.choices);
    expect(again.content).toBe(file.source.content);
    const copy = await prepare(other, { type: 'prepare table', preparation });
    expect(copy.x).toEqual(file.x);
    expect(fingerprintOf(copy.file)).toBe(fingerprintOf(file.file));
    expect(copy.file).not.toBe(file.file);
    // Other bytes are another file, but where they mean the same numbers, those are the same.
    const windows = await read(other, [table('mine.csv', '\r\n')], file.source.reading.choices);
    expect(windows.content).not.toBe(file.source.content);
    const same = await prepare(other, { type: 'prepare table', preparation });
    expect(fingerprintOf(same.file)).toBe(fingerprintOf(file.file));
  });

  test('and of pictures, in whatever way they are used', async () => {
    const reading = new Reading(decode);
    const preview = await read(reading, pictures);
    if (preview.kind !== 'pictures') throw new Error('no pictures');
    expect(preview).toMatchObject({ count: 3, labelSources: ['names'], suggested: { as: 'whole' } });
    const choices = { ...preview.suggested, centre: false };
    const file = await prepare(reading, { type: 'prepare pictures', choices });
    expect(file).toMatchObject({ rows: 3, inputs: 9, labelNames: ['a', 'b'] });
    expect(file.look).toEqual({ kind: 'picture', width: 3, height: 3, signed: false });
    expect(file.source).toEqual({ content: preview.content, reading: { kind: 'pictures', choices } });
    const fewer = await read(new Reading(decode), pictures.slice(1));
    expect(fewer.content).not.toBe(preview.content);
  });
});
