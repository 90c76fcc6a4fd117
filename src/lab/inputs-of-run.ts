import { haveSameInputs, isBits } from '../data';
import type { DataSet } from '../data/dataset';
import type { RunConfig } from '../model/config';

/** All inputs of the run, for the panels of larger sets: asked for once for as long as they stay the same. */
export class InputsOfRun {
  private held: { config: RunConfig; data: DataSet } | null = null;

  /** @param fetch asks the engine, which has taken the config by then */
  constructor(private readonly fetch: () => Promise<DataSet>) {}

  /** Null for bit patterns, which the config holds. Rejects if the engine does not answer; then nothing is kept for this config. */
  async of(config: RunConfig): Promise<DataSet | null> {
    if (isBits(config)) this.held = null;
    else if (!this.held || !haveSameInputs(this.held.config, config)) {
      this.held = { config, data: await this.fetch() };
    }
    return this.held?.data ?? null;
  }
}
