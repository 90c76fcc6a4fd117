import { isFloat, type NumberReason, parseNumber, type ReadNumber } from './read-number';

/**
 * A RunConfig is everything that defines a run. It is plain data: a link, a file, a lesson step and a test all
 * hold one, and two equal RunConfigs on the same engine give the same run, bit for bit.
 */
export interface RunConfig {
  /** Data set, an id of the list in `src/data`. */
  data: string;
  /** Bits per pattern, for the set of all n-bit patterns. */
  bits: number;
  /** The learner's own patterns, separated by commas: `101,011`. Empty for the other sets. */
  patterns: string;
  /** Side of the pictures, in pixels: the grid of bars, or the patches of photographs. */
  size: number;
  /** n, features of the superposition set. */
  features: number;
  /** d, numbers into which the superposition set presses its features. */
  dims: number;
  /** p, how often a feature of the superposition set is on. */
  density: number;
  /** The learner's own file: the name under which the page holds it. Empty for the other sets. */
  file: string;
  /** Latent units m. */
  units: number;
  /** Sparsity mechanism, an id of the list in `src/model/mechanisms`. */
  mechanism: string;
  /** Weight of the sparsity term: λ of L1, β of the KL divergence. TopK has none. */
  sparsity: number;
  /** TopK: how many units may be active on one input. */
  k: number;
  /** ρ, the mean activation that the KL divergence asks of every unit. */
  target: number;
  /** Steps over which the weight of the sparsity term grows from 0 to what it is. */
  warmup: number;
  /** 1: the decoder has a bias; 0: it has none. */
  bias: number;
  /** Learning rate of Adam. */
  lr: number;
  /** Inputs per training step; a set that is not larger is used whole in every step. */
  batch: number;
  /** Seed of all random numbers; data, weights, batches and revivals draw from streams of their own. */
  seed: number;
}

export type ConfigKey = keyof RunConfig;

/** What a change of the key does to a run in progress: it starts again from step 0, or goes on with the new value. */
type Change = 'restart' | 'live';

interface NumberSpec {
  kind: 'number' | 'integer';
  default: number;
  min: number;
  max: number;
  link: boolean;
  change: Change;
}
/** A text whose admissible values another list knows (data sets, mechanisms) or a data set checks (patterns). */
interface TextSpec {
  kind: 'choice' | 'text';
  default: string;
  link: boolean;
  change: Change;
}

type SpecOf<T> = T extends number ? NumberSpec : TextSpec;

/** The dense twin of a run: same seed, same batches, no sparsity; with TopK, every unit may light. */
export function denseOf(config: RunConfig): RunConfig {
  return { ...config, sparsity: 0, k: config.units };
}

/** TopK's k in force: more units than there are cannot light. */
export function topkOf({ k, units }: Pick<RunConfig, 'k' | 'units'>): number {
  return Math.min(k, units);
}

/** The one table of RunConfig keys. Ranges hold for every way in: page, link and file. */
export const CONFIG_TABLE: { readonly [K in ConfigKey]: SpecOf<RunConfig[K]> } = {
  data: { kind: 'choice', default: 'patterns', link: true, change: 'restart' },
  bits: { kind: 'integer', default: 3, min: 2, max: 6, link: true, change: 'restart' },
  patterns: { kind: 'text', default: '', link: true, change: 'live' },
  size: { kind: 'integer', default: 8, min: 3, max: 16, link: true, change: 'restart' },
  features: { kind: 'integer', default: 32, min: 2, max: 128, link: true, change: 'restart' },
  dims: { kind: 'integer', default: 16, min: 2, max: 64, link: true, change: 'restart' },
  density: { kind: 'number', default: 0.05, min: 0.01, max: 0.5, link: true, change: 'restart' },
  file: { kind: 'text', default: '', link: false, change: 'restart' },
  units: { kind: 'integer', default: 3, min: 1, max: 1024, link: true, change: 'restart' },
  mechanism: { kind: 'choice', default: 'l1', link: true, change: 'restart' },
  sparsity: { kind: 'number', default: 0, min: 0, max: 8, link: true, change: 'live' },
  k: { kind: 'integer', default: 3, min: 1, max: 64, link: true, change: 'live' },
  target: { kind: 'number', default: 0.1, min: 0.01, max: 0.9, link: true, change: 'live' },
  warmup: { kind: 'integer', default: 0, min: 0, max: 1000, link: true, change: 'live' },
  bias: { kind: 'integer', default: 0, min: 0, max: 1, link: true, change: 'restart' },
  lr: { kind: 'number', default: 0.03, min: 0.001, max: 0.3, link: true, change: 'live' },
  batch: { kind: 'integer', default: 64, min: 1, max: 1024, link: true, change: 'live' },
  seed: { kind: 'integer', default: 4, min: 1, max: 999_999, link: true, change: 'restart' },
};

export const CONFIG_KEYS = Object.keys(CONFIG_TABLE) as ConfigKey[];

/** Why a value of a link or file was not accepted; the page turns it into a sentence. */
export interface ConfigProblem {
  key: string;
  value: string;
  reason:
    | 'unknown key'
    /** Given more than once, with different values. */
    | 'repeated'
    | NumberReason
    | 'not an integer'
    | 'out of range'
    | 'not a choice'
    | 'not patterns'
    | 'no file';
  min?: number;
  max?: number;
  choices?: readonly string[];
}

export function isSameConfig(a: RunConfig, b: RunConfig): boolean {
  return CONFIG_KEYS.every((key) => a[key] === b[key]);
}

export function defaultConfig(): RunConfig {
  return Object.fromEntries(
    CONFIG_KEYS.map((key) => [key, CONFIG_TABLE[key].default]),
  ) as unknown as RunConfig;
}

/**
 * Reads one value of a key from a link (text) or a file (text or number).
 * Returns the value, or the problem if it is not one that the key can take. Choices and patterns are only checked
 * to be texts here: which ones exist is known to the lists that hold them.
 */
export function readValue(
  key: ConfigKey,
  raw: unknown,
): { value: string | number } | { problem: ConfigProblem } {
  const spec = CONFIG_TABLE[key];
  if (spec.kind === 'number' || spec.kind === 'integer') return readNumber(key, raw, spec);
  if (typeof raw === 'string') return { value: raw };
  const reason = spec.kind === 'text' ? 'not patterns' : 'not a choice';
  return { problem: { key, value: quoteValue(raw), reason } };
}

/**
 * Reads a number, given as such or as text; `min` and `max` are both allowed. A whole number has no decimal sign:
 * `1,000` is a thousand for some and one for others.
 */
export function readNumber(
  key: string,
  raw: unknown,
  { kind, min, max }: { kind: 'number' | 'integer'; min: number; max: number },
): { value: number } | { problem: ConfigProblem } {
  const problem = (reason: ConfigProblem['reason']) => ({
    problem: { key, value: quoteValue(raw), reason, min, max },
  });
  const read = numberOf(raw);
  if ('reason' in read) return problem(read.reason);
  const { value, sign } = read;
  if (kind === 'integer' && (sign !== null || !Number.isInteger(value))) return problem('not an integer');
  if (value < min || value > max) return problem('out of range');
  return { value };
}

function numberOf(raw: unknown): ReadNumber {
  if (typeof raw === 'string') return parseNumber(raw);
  if (typeof raw !== 'number' || Number.isNaN(raw)) return { reason: 'not a number' };
  return isFloat(raw) ? { value: raw, sign: null } : { reason: 'too large' };
}

/** Of what is quoted, so many characters are shown. */
const MOST_QUOTED = 40;

/**
 * A value from outside as a short text to quote in a problem. Lists and objects only by their kind: a hostile file
 * can hold ones that no program can turn into text (`{"toString": 1}`, a list nested 100,000 deep).
 */
export function quoteValue(raw: unknown): string {
  if (typeof raw === 'object' && raw !== null) return Array.isArray(raw) ? '[…]' : '{…}';
  const letters = [...String(raw).slice(0, 2 * MOST_QUOTED)];
  return letters.length > MOST_QUOTED ? `${letters.slice(0, MOST_QUOTED).join('')}…` : letters.join('');
}
