import { buildData } from '../src/data';
import type { DataSet } from '../src/data/dataset';
import type { Engine } from '../src/engine/engine';
import { type Run, runOf } from '../src/engine/run';
import type { RunConfig } from '../src/model/config';

const built = new Map<string, DataSet>();

/** Sets what an engine trains, as the host does it: the same inputs are the same object. */
export function configure(engine: Engine, config: RunConfig): void {
  engine.configure(config, dataOf(config));
}

export function runOfConfig(config: RunConfig): Run {
  return runOf(config, dataOf(config));
}

function dataOf(config: RunConfig): DataSet {
  const key = JSON.stringify([config.data, config.bits, config.patterns, config.size, config.seed]);
  const data = built.get(key) ?? buildData(config);
  built.set(key, data);
  return data;
}
