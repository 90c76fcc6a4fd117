import { afterEach, expect, it, vi } from 'vitest';
import { openModelFile } from '../../../src/app/open-model';
import type { Message, Text } from '../../../src/lab/text';
import { makeLab } from '../lab/open-lab';

/** Reads every file as an empty one, those called `slow` later than others. */
class Reader {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  postMessage({ name }: File): void {
    const data = { type: 'read', model: { problem: { reason: 'empty' } } };
    this.timer = setTimeout(() => this.onmessage?.({ data }), name === 'slow' ? 30 : 1);
  }
  terminate(): void {
    clearTimeout(this.timer);
  }
}
afterEach(() => vi.unstubAllGlobals());

it('of two model files the one that was chosen last counts, though the other is read later', async () => {
  vi.stubGlobal('Worker', Reader);
  const { lab } = makeLab();
  const text = { t: (id: string) => id } as unknown as Text;
  const named = ({ values }: Message) => typeof values === 'function' && values(text).name;
  const slow = openModelFile(lab, new File(['{}'], 'slow'));
  await openModelFile(lab, new File(['{}'], 'quick'));
  await slow;
  expect(lab.state.notices.map(({ message }) => named(message))).toEqual(['quick']);
  expect(lab.state).toMatchObject({ openingModel: null, status: null });
});
