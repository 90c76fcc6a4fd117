import type { ConfigProblem, RunConfig } from '../model/config';
import type { StartKind } from '../model/parameters';
import type { Factors } from '../model/selectivity';
import type { Asset, AssetName } from './asset';

/** Inputs ready to train on. */
export interface DataSet {
  /** d, numbers per input. */
  inputs: number;
  /** n, how many inputs. */
  rows: number;
  /** n × d. */
  x: Float32Array;
  /** What each input is called on the page: `101`, `river`. */
  rowNames: string[];
  /** Known causes of the inputs; null where nobody knows them. */
  factors: Factors | null;
  /** What each known cause adds to an input: a direction of norm 1 per factor, factors × d. Null where nobody knows. */
  directions: Float32Array | null;
  /** Rows that frames show and metrics are measured on; null: all of them. */
  probe: Int32Array | null;
  /** How the decoder starts. */
  start: StartKind;
}

/**
 * How an input, a reconstruction or a unit's direction is shown: bits to toggle, a small picture (signed: grey is 0),
 * a bar for each of the numbers, or a word whose numbers say nothing to people.
 */
export type Look =
  | { kind: 'bits' }
  | { kind: 'picture'; width: number; height: number; signed: boolean }
  | { kind: 'numbers'; names: readonly string[] }
  | { kind: 'word' };

/** A number that a learner can make the set with: a key of the config. */
export interface SetOption {
  key: 'size' | 'features' | 'dims' | 'density';
  /** Its text is `inputs.<name>`. */
  name: 'grid' | 'patch' | 'features' | 'dims' | 'density';
  /** Only these values, sides of a square, as a list to choose from. */
  choices?: readonly number[];
  step?: number;
  /** What another value changes, where that is more than the key itself. */
  change?(config: RunConfig, value: number): Partial<RunConfig>;
}

/** One entry of the list of data sets. */
export interface DataSource {
  id: string;
  /** What has to be loaded before the set can be built; null: nothing. */
  asset: AssetName | null;
  /** Settings that work well for this set; they replace the general defaults when it is chosen. */
  recipe(config: RunConfig): Partial<RunConfig>;
  /** What is wrong with the set's own keys in a config, if anything. */
  check(config: RunConfig): ConfigProblem[];
  /** In the order of the page; absent: there is nothing to choose. */
  options?: readonly SetOption[];
  look(config: RunConfig, asset: Asset | null): Look;
  /** Where the slider of λ ends: about where all lights go out. */
  mostSparsity(config: RunConfig): number;
  /**
   * Builds the inputs; the same config gives the same numbers.
   * @throws RangeError if the asset is missing or another one
   */
  build(config: RunConfig, asset: Asset | null): DataSet;
}
