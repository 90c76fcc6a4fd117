import { lookOf } from '../data';
import type { OwnFile } from '../data/asset';
import type { DataSet } from '../data/dataset';
import type { EngineClient } from '../engine/client';
import type { RunConfig } from '../model/config';
import { AssetShelf, type LoadAsset } from './asset-shelf';
import { selectionIn } from './choices';
import { InputsOfRun } from './inputs-of-run';
import type { LabState } from './state';

/** What the runs are made of: what a data set needs, loaded and handed to the engine, and the inputs that follow from it. */
export class RunData {
  private readonly shelf: AssetShelf;
  private readonly inputs: InputsOfRun;

  constructor(
    private readonly client: Pick<EngineClient, 'give'> & { data(): Promise<DataSet> },
    loadAsset: LoadAsset,
    onLoading: (share: number | null) => void,
  ) {
    this.shelf = new AssetShelf(loadAsset, onLoading);
    this.inputs = new InputsOfRun(() => client.data());
  }

  /** Takes a file of the learner's own, for configs that name it. */
  hold(file: OwnFile): void {
    this.shelf.put(file);
  }

  /** Gives up loading what another config needed. */
  keepFor(config: RunConfig): void {
    this.shelf.keepFor(config);
  }

  /** Loads what the data set needs and hands it to the engine. Rejects if it cannot be loaded. */
  async prepare(config: RunConfig): Promise<void> {
    const asset = await this.shelf.fetchFor(config);
    if (asset) this.client.give(asset);
  }

  /** What the page shows of the inputs, once the engine has taken this config. */
  async shownFor(config: RunConfig, state: () => LabState): Promise<Partial<LabState>> {
    const asset = this.shelf.heldFor(config);
    const look = lookOf(config, asset);
    const data = await this.inputs.of(config);
    const { data: before, look: lookBefore, selected } = state();
    // What was shown of other inputs cannot be drawn as these.
    const gone = data !== before || look.kind !== lookBefore.kind;
    return {
      look,
      asset,
      data,
      selected: data && gone ? selectionIn(data, selected) : selected,
      ...(gone && { survey: null, shown: null }),
    };
  }
}
