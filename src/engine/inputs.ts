import { buildData } from '../data';
import type { Asset } from '../data/asset';
import type { DataSet } from '../data/dataset';
import { CONFIG_KEYS, type RunConfig } from '../model/config';

/** Keys that say nothing about the inputs: a change of them keeps the data set that is there. */
const NOT_OF_DATA: readonly (keyof RunConfig)[] = [
  'units',
  'mechanism',
  'sparsity',
  'k',
  'target',
  'warmup',
  'bias',
  'lr',
  'batch',
];

/** Builds data sets, and keeps the latest one and what was loaded for it. */
export class Inputs {
  private asset: Asset | null = null;
  private latest: { key: string; data: DataSet } | null = null;

  /** What the next config needs; it replaces what was given before. */
  give(asset: Asset): void {
    this.asset = asset;
    this.latest = null;
  }

  /**
   * The inputs of a run; the same object for as long as they stay the same.
   * @throws RangeError if the config cannot be, or what it needs was not given
   */
  of(config: RunConfig): DataSet {
    const key = keyOf(config);
    if (this.latest?.key !== key) this.latest = { key, data: buildData(config, this.asset) };
    return this.latest.data;
  }
}

function keyOf(config: RunConfig): string {
  return JSON.stringify(CONFIG_KEYS.filter((key) => !NOT_OF_DATA.includes(key)).map((key) => config[key]));
}
