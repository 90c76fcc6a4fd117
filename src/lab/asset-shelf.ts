import { assetOf } from '../data';
import type { Asset, AssetName } from '../data/asset';
import type { RunConfig } from '../model/config';

export type LoadAsset = (
  name: AssetName,
  options: { onProgress(fraction: number): void; signal: AbortSignal },
) => Promise<Asset>;

/** What loads the data could not be loaded itself. */
export class CodeMissing extends Error {
  override readonly name = 'CodeMissing';
  constructor(
    readonly reason: 'offline' | 'missing',
    options?: ErrorOptions,
  ) {
    super(`the loader of data sets: ${reason}`, options);
  }
}

/** Loads from where the page itself came from. */
export const loadFromHost: LoadAsset = async (name, options) => {
  if (name === 'file') throw new RangeError('a file of the learner’s own is not on any host');
  const { loadAsset } = await import('../data/load').catch((cause: unknown) => {
    throw new CodeMissing(navigator.onLine ? 'missing' : 'offline', { cause });
  });
  return loadAsset(name, { ...options, baseUrl: new URL('data/', document.baseURI).href });
};

/** What has been loaded for data sets: each thing once, and only when its set is chosen. */
export class AssetShelf {
  private readonly held = new Map<AssetName, Asset>();
  /** What the chosen set needs; undefined while none has been chosen. */
  private wanted: AssetName | null | undefined;
  private underWay: { name: AssetName; control: AbortController } | null = null;

  /** @param onProgress how much has been loaded, 0 … 1; null when nothing is under way any more */
  constructor(
    private readonly load: LoadAsset,
    private readonly onProgress: (fraction: number | null) => void,
  ) {}

  /** A file of the learner's own; it replaces the one before. */
  put(asset: Asset): void {
    this.held.set(asset.name, asset);
  }

  /** What is here for this config; null if nothing is needed, or it has not been loaded. */
  heldFor(config: RunConfig): Asset | null {
    const name = assetOf(config);
    return (name && this.held.get(name)) ?? null;
  }

  /**
   * What the data set of this config needs, loading it if it is not here. Rejects if it cannot be loaded, with an
   * AbortError if another set has been chosen meanwhile.
   */
  async fetchFor(config: RunConfig): Promise<Asset | null> {
    const name = assetOf(config);
    const held = this.heldFor(config);
    if (name === null || held) return held;
    if (this.wanted !== undefined && this.wanted !== name)
      throw new DOMException('another data set has been chosen', 'AbortError');
    const control = new AbortController();
    this.underWay = { name, control };
    this.onProgress(0);
    try {
      const asset = await this.load(name, { onProgress: this.onProgress, signal: control.signal });
      control.signal.throwIfAborted();
      this.held.set(name, asset);
      return asset;
    } finally {
      this.underWay = null;
      this.onProgress(null);
    }
  }

  /** From now on only what this config needs is loaded; anything else that is being loaded is given up. */
  keepFor(config: RunConfig): void {
    this.wanted = assetOf(config);
    if (this.underWay && this.underWay.name !== this.wanted) this.underWay.control.abort();
  }
}
