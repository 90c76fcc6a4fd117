import { readConfig, recipeOf } from '../data';
import { ENGINE_CHOICES, type Opening, STOP_RANGE } from '../lab/opening';
import {
  CONFIG_KEYS,
  CONFIG_TABLE,
  type ConfigKey,
  type ConfigProblem,
  quoteValue,
  readNumber,
} from '../model/config';

/** Written even where they are the recipe's, so that a link says what it is and outlives a change of recipe. */
const ALWAYS: readonly ConfigKey[] = ['data', 'units', 'sparsity', 'seed'];

/**
 * The hash part of a link, `#/lab?data=patterns&units=3&sparsity=0.2&seed=7&run=1`. Other keys of the config are
 * written where they differ from the data set's recipe. Numbers are the shortest decimals that read back the same.
 * @throws RangeError if there is no data set of the config's name
 */
export function writeLink({ config, engine, run, dense, stop }: Opening): string {
  const recipe = recipeOf(config.data, config);
  const query = new URLSearchParams();
  for (const key of CONFIG_KEYS) {
    const wanted = ALWAYS.includes(key) || config[key] !== recipe[key];
    if (CONFIG_TABLE[key].link && wanted) query.set(key, String(config[key]));
  }
  if (run) query.set('run', '1');
  if (engine !== 'auto') query.set('engine', engine);
  if (dense) query.set('dense', '1');
  if (stop !== null) query.set('stop', String(stop));
  // Patterns stay legible: a comma needs no escape here.
  return `#/lab?${query.toString().replaceAll('%2C', ',')}`;
}

/**
 * Reads the hash part of any address: what stands after its first `?`, whatever the route before it. Never throws.
 * Unknown or impossible values fall back to the default and are listed, all of them; so is a key that is given more than
 * once, with different values, of which none counts.
 */
export function readLink(hash: string): { state: Opening; problems: ConfigProblem[] } {
  const start = hash.indexOf('?');
  const query = new URLSearchParams(start < 0 ? '' : hash.slice(start + 1));
  const repeated = repeatedIn(query);
  for (const { key } of repeated) query.delete(key);
  const given: Record<string, string | undefined> = Object.fromEntries(query);
  // What no link is meant to carry is passed over, whoever wrote it there.
  const { engine, run, dense, stop, file: _, ...keys } = given;
  const { config, problems } = readConfig(keys);
  problems.push(...repeated.map((problem) => ({ ...problem, key: quoteValue(problem.key) })));
  const state: Opening = {
    config,
    engine: choose('engine', engine, ENGINE_CHOICES, problems) ?? 'auto',
    run: choose('run', run, ['0', '1'], problems) === '1',
    dense: choose('dense', dense, ['0', '1'], problems) === '1',
    stop: null,
  };
  if (stop !== undefined) {
    const read = readNumber('stop', stop, { kind: 'integer', ...STOP_RANGE });
    if ('problem' in read) problems.push(read.problem);
    else state.stop = read.value;
  }
  return { state, problems };
}

function repeatedIn(query: URLSearchParams): ConfigProblem[] {
  const keys = [...new Set(query.keys())];
  const differ = keys.filter((key) => new Set(query.getAll(key)).size > 1);
  return differ.map((key) => ({
    key,
    value: quoteValue(query.getAll(key).join(', ')),
    reason: 'repeated',
  }));
}

/** The one of `choices` that was given; undefined if none was, or, with a problem, if it is another. */
function choose<T extends string>(
  key: string,
  given: string | undefined,
  choices: readonly T[],
  problems: ConfigProblem[],
): T | undefined {
  if (given === undefined) return undefined;
  const chosen = choices.find((choice) => choice === given);
  if (chosen === undefined) problems.push({ key, value: quoteValue(given), reason: 'not a choice', choices });
  return chosen;
}
