import { expect, it, vi } from 'vitest';
import type { DataSet } from '../../../src/data/dataset';
import { InputsOfRun } from '../../../src/lab/inputs-of-run';
import { defaultConfig } from '../../../src/model/config';

const bars = { ...defaultConfig(), data: 'bars' };
const photos = { ...defaultConfig(), data: 'photos' };

it('asks once for as long as the inputs stay, and never for bit patterns', async () => {
  const fetch = vi.fn(async () => ({}) as DataSet);
  const inputs = new InputsOfRun(fetch);
  expect(await inputs.of(defaultConfig())).toBeNull();
  const first = await inputs.of(bars);
  expect(await inputs.of({ ...bars, sparsity: 1, units: 9 })).toBe(first);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(await inputs.of({ ...bars, size: 4 })).not.toBe(first);
  expect(fetch).toHaveBeenCalledTimes(2);
});

it('does not show the inputs of another set where the engine did not answer', async () => {
  const [ofBars, ofPhotos] = [{ rows: 1 } as DataSet, { rows: 2 } as DataSet];
  const fetch = vi.fn<() => Promise<DataSet>>();
  fetch
    .mockResolvedValueOnce(ofBars)
    .mockRejectedValueOnce(new Error('lost'))
    .mockResolvedValueOnce(ofPhotos);
  const inputs = new InputsOfRun(fetch);
  expect(await inputs.of(bars)).toBe(ofBars);
  await expect(inputs.of(photos)).rejects.toThrow('lost');
  expect(await inputs.of(photos)).toBe(ofPhotos);
});
