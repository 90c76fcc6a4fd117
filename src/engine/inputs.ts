import { buildData, haveSameInputs } from '../data';
import type { Asset } from '../data/asset';
import type { DataSet } from '../data/dataset';
import type { RunConfig } from '../model/config';

/** Builds data sets, and keeps the latest one and what was loaded for it. */
export class Inputs {
  private asset: Asset | null = null;
  private latest: { config: RunConfig; data: DataSet } | null = null;

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
    if (!this.latest || !haveSameInputs(this.latest.config, config)) {
      this.latest = { config, data: buildData(config, this.asset) };
    }
    return this.latest.data;
  }
}
