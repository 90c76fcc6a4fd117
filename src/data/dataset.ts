import type { ConfigProblem, RunConfig } from '../model/config';
import type { Factors } from '../model/metrics';

/** Inputs ready to train on. */
export interface DataSet {
  /** d, numbers per input. */
  inputs: number;
  /** n, how many inputs. */
  rows: number;
  /** n × d. */
  x: Float32Array;
  /** What each input is called on the page: `101`. */
  rowNames: string[];
  /** Known causes of the inputs; null where nobody knows them. */
  factors: Factors | null;
}

/** One entry of the list of data sets. */
export interface DataSource {
  id: string;
  /** Settings that work well for this set; they replace the general defaults when it is chosen. */
  recipe(config: RunConfig): Partial<RunConfig>;
  /** What is wrong with the set's own keys in a config, if anything. */
  check(config: RunConfig): ConfigProblem[];
  /** Builds the inputs; the same config gives the same numbers. */
  build(config: RunConfig): DataSet;
}
