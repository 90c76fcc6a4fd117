import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FOUND_OUT } from '../../../src/data/read/choices';
import { OwnFileReader } from '../../../src/lab/own-file/file-reader';
import type { Answered, Asked } from '../../../src/lab/own-file/protocol';
import { Reading } from '../../../src/lab/own-file/reading';
import { readForModel } from '../../../src/lab/own-file/waiting-model';
import type { Text } from '../../../src/lab/text';
import { makeLab } from './open-lab';

/** Reads as the worker does, a moment later. */
class FileWorker {
  onmessage: ((event: { data: Answered }) => void) | null = null;
  private readonly reading = new Reading(() => Promise.reject(new Error('no pictures here')));
  private isGone = false;
  postMessage({ id, request }: Asked): void {
    setTimeout(async () => {
      const reply = await this.reading.answer(request, () => {});
      if (!this.isGone) this.onmessage?.({ data: { id, reply } });
    }, 1);
  }
  terminate(): void {
    this.isGone = true;
  }
}
beforeEach(() => vi.stubGlobal('Worker', FileWorker));
afterEach(() => vi.unstubAllGlobals());

const files = [new File(['a;b;c\n1,5;2;1\n3;4,25;0\n7;1;1\n'], 'mine.csv')];
const preparation = { centre: false, even: false, picture: false };

test('what was read before a change that is given up can be used all the same', async () => {
  const reader = new OwnFileReader(() => {});
  await reader.read(files, { ...FOUND_OUT, inputs: { 2: false } });
  const { x, source } = await reader.prepareTable(preparation);
  const change = reader.read(files, { ...FOUND_OUT, inputs: { 0: false } });
  reader.cancel();
  await expect(change).rejects.toThrow('another request');
  const again = await reader.prepareTable(preparation);
  expect(again.x).toEqual(x);
  expect(again.source).toEqual(source);
});

test('where a file does not come out as its model wants it, that is said and the model waits no longer', async () => {
  const { lab } = makeLab();
  const text = { t: (id: string, values?: object) => JSON.stringify({ id, ...values }) } as unknown as Text;
  const source = { content: 'f'.repeat(16), rows: 3 };
  const inputs = { 0: true, 1: false, 2: false };
  const reading = { kind: 'table', choices: { ...FOUND_OUT, inputs }, preparation } as const;
  const { config } = lab.state;
  const snapshot = {
    step: 1,
    parameters: new Float32Array(1),
    first: new Float32Array(1),
    second: new Float32Array(1),
  };
  const waitingModel = { config, snapshot, source: { ...source, reading }, inputs: 2 };
  lab.store.setState({ waitingModel });
  const n = { whole: String };
  expect(await readForModel(lab, new OwnFileReader(() => {}), files, reading)).toBeNull();
  expect(lab.state.waitingModel).toBeNull();
  const [{ message }] = lab.state.notices;
  expect(message.id).toBe('file.notReadSo');
  const said = typeof message.values === 'function' && message.values({ ...text, n } as unknown as Text);
  expect(JSON.stringify(said)).toContain('own.tooFewColumns');
  // A model from before there were all these choices.
  const { missing, ...older } = FOUND_OUT;
  const file = await readForModel(lab, new OwnFileReader(() => {}), files, {
    ...reading,
    choices: older as typeof FOUND_OUT,
  });
  expect(missing).toEqual({});
  expect(file?.rows).toBe(3);
});
