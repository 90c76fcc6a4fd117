import {
  CONFIG_KEYS,
  CONFIG_TABLE,
  type ConfigKey,
  type ConfigProblem,
  defaultConfig,
  quoteValue,
  type RunConfig,
  readValue,
} from '../model/config';
import { MECHANISM_IDS } from '../model/mechanisms';
import { allBits } from './all-bits';
import type { Asset, AssetName } from './asset';
import { bars } from './bars';
import type { DataSet, DataSource, Look, SetOption } from './dataset';
import { lessonPatterns } from './lesson-patterns';
import { ownFile } from './own-file';
import { ownPatterns } from './own-patterns';
import { noise, phase, photos } from './photographs';
import { superposition } from './superposition';
import { words } from './words';

/** All data sets, in the order of the page; a new one is one file and one entry here. */
const SOURCES: readonly DataSource[] = [
  lessonPatterns,
  allBits,
  ownPatterns,
  bars,
  superposition,
  photos,
  phase,
  noise,
  words,
  ownFile,
];

export const DATA_IDS = SOURCES.map((source) => source.id);

/** @throws RangeError if there is no data set of that id. */
function sourceOf(id: string): DataSource {
  const source = SOURCES.find((candidate) => candidate.id === id);
  if (!source) throw new RangeError(`no data set is called "${id}"`);
  return source;
}

/**
 * Builds the inputs of a run.
 * @param asset what `assetOf` names, loaded
 * @throws RangeError if the config names no data set, its own patterns are none, or the asset is missing
 */
export function buildData(config: RunConfig, asset: Asset | null = null): DataSet {
  return sourceOf(config.data).build(config, asset);
}

/** What has to be loaded before the set of this config can be built; null: nothing. */
export function assetOf(config: RunConfig): AssetName | null {
  return sourceOf(config.data).asset;
}

/** What the set of this config can be made with. */
export function optionsOf(config: RunConfig): readonly SetOption[] {
  return sourceOf(config.data).options ?? [];
}

/** How inputs and directions of this config's set are shown. */
export function lookOf(config: RunConfig, asset: Asset | null = null): Look {
  return sourceOf(config.data).look(config, asset);
}

/** The λ at which the slider ends for the set of this config: about where all lights go out. */
export function mostSparsityOf(config: RunConfig): number {
  return sourceOf(config.data).mostSparsity(config);
}

/** The general defaults with the data set's own recipe over them; `given` is what the recipe may depend on. */
export function recipeOf(data: string, given: Partial<RunConfig> = {}): RunConfig {
  const defaults = defaultConfig();
  return { ...defaults, ...sourceOf(data).recipe({ ...defaults, ...given }), data };
}

const CHOICES: Partial<Record<ConfigKey, readonly string[]>> = { data: DATA_IDS, mechanism: MECHANISM_IDS };

/**
 * The one place where a RunConfig from outside is checked. Keys that are missing, unknown or impossible get the
 * default of the named data set; each unknown or impossible one is reported. A data set that cannot be even with its
 * own defaults, such as own patterns without any, is replaced by the default set; what else was asked for stays, unless
 * it was meant for a file that is not here.
 */
export function readConfig(raw: Readonly<Record<string, unknown>>): {
  config: RunConfig;
  problems: ConfigProblem[];
} {
  const problems: ConfigProblem[] = [];
  const values: Partial<Record<ConfigKey, string | number>> = {};
  for (const [key, given] of Object.entries(raw)) {
    if (!isConfigKey(key)) {
      problems.push({ key: quoteValue(key), value: quoteValue(given), reason: 'unknown key' });
      continue;
    }
    const read = readValue(key, given);
    const choices = CHOICES[key];
    if (choices && !('value' in read && choices.includes(String(read.value)))) {
      problems.push({ key, value: quoteValue(given), reason: 'not a choice', choices });
    } else if ('problem' in read) problems.push(read.problem);
    else values[key] = read.value;
  }
  const data = String(values.data ?? CONFIG_TABLE.data.default);
  const configOf = (id: string) =>
    ({ ...recipeOf(id, values as Partial<RunConfig>), ...values, data: id }) as RunConfig;
  const config = configOf(data);
  const ofSource = sourceOf(data).check(config);
  if (ofSource.length === 0) return { config, problems };
  problems.push(...ofSource);
  for (const { key } of ofSource) if (isConfigKey(key)) delete values[key];
  const mended = configOf(data);
  const isMended = sourceOf(data).check(mended).length === 0;
  if (isMended) return { config: mended, problems };
  if (data === ownFile.id) {
    for (const key of CONFIG_KEYS) if (key !== 'seed' && key !== 'sparsity') delete values[key];
  }
  return { config: configOf(CONFIG_TABLE.data.default), problems };
}

function isConfigKey(key: string): key is ConfigKey {
  return (CONFIG_KEYS as string[]).includes(key);
}

/**
 * Whether going from one config to the other starts the run again. Besides the table of keys: patterns that the
 * learner edits keep the trained weights for as long as the number of bits stays.
 */
export function restarts(before: RunConfig, after: RunConfig): boolean {
  const editing = after.data === 'own' && isBits(before);
  const changed = CONFIG_KEYS.filter((key) => before[key] !== after[key]);
  const byTable = changed.some(
    (key) => CONFIG_TABLE[key].change === 'restart' && !(editing && (key === 'data' || key === 'bits')),
  );
  return byTable || (editing && buildData(before).inputs !== buildData(after).inputs);
}

/** Keys of a config that its inputs follow from. */
const INPUT_KEYS: readonly ConfigKey[] = [
  'data',
  'bits',
  'patterns',
  'size',
  'features',
  'dims',
  'density',
  'file',
  'seed',
];

/** Whether both configs have the same inputs, as far as their keys say. */
export function haveSameInputs(a: RunConfig, b: RunConfig): boolean {
  return INPUT_KEYS.every((key) => a[key] === b[key]);
}

/** Whether the inputs are bit patterns, which a learner can edit. */
export function isBits(config: RunConfig): boolean {
  return lookOf(config).kind === 'bits';
}
