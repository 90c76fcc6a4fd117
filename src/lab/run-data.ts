import { haveSameInputs, isBits, lookOf } from '../data';
import type { Asset, OwnFile } from '../data/asset';
import type { DataSet } from '../data/dataset';
import type { RunConfig } from '../model/config';
import { AssetShelf, type LoadAsset } from './asset-shelf';
import { selectionIn } from './choices';
import type { LabState } from './state';

/** What the runs are made of: what a data set needs, and the inputs that follow from it. */
export class RunData {
  private readonly shelf: AssetShelf;
  /** All inputs of the run, for the panels of larger sets, and a config that they are of. */
  private held: { config: RunConfig; inputs: DataSet } | null = null;

  constructor(loadAsset: LoadAsset, onLoading: (share: number | null) => void) {
    this.shelf = new AssetShelf(loadAsset, onLoading);
  }

  /** Takes a file of the learner's own, for configs that name it. */
  hold(file: OwnFile): void {
    this.shelf.put(file);
  }

  /** Gives up loading what another config needed. */
  keepFor(config: RunConfig): void {
    this.shelf.keepFor(config);
  }

  /** What the data set needs, loaded if it is not here. Rejects if it cannot be loaded. */
  prepare(config: RunConfig): Promise<Asset | null> {
    return this.shelf.fetchFor(config);
  }

  /** What is here of that. */
  assetOf(config: RunConfig): Asset | null {
    return this.shelf.heldFor(config);
  }

  /** Whether the inputs have to be had from the engine; those of bit patterns are in the config. */
  wantsInputs(config: RunConfig): boolean {
    return !isBits(config) && !(this.held && haveSameInputs(this.held.config, config));
  }

  /**
   * What the page shows of the inputs, once the engine has taken this config.
   * @param inputs where they were wanted
   */
  shownFor(config: RunConfig, inputs: DataSet | null, before: LabState): Partial<LabState> {
    if (isBits(config)) this.held = null;
    else if (inputs) this.held = { config, inputs };
    const data = this.held?.inputs ?? null;
    const asset = this.assetOf(config);
    const look = lookOf(config, asset);
    // What was shown of other inputs cannot be drawn as these.
    const gone = data !== before.data || look.kind !== before.look.kind;
    return {
      look,
      asset,
      data,
      selected: data && gone ? selectionIn(data, before.selected) : before.selected,
      ...(gone && { survey: null, shown: null }),
    };
  }
}
