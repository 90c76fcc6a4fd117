import { mostSparsityOf } from '../data';
import { CONFIG_TABLE, type RunConfig, topkOf } from '../model/config';
import type { Numbers } from '../ui/numbers';

/** What the Sparsity control moves, which differs from mechanism to mechanism. */
export interface Dial {
  /** The key of the config. */
  key: 'sparsity' | 'k';
  /** What formulas call it. */
  symbol: 'λ' | 'β' | 'k';
  min: number;
  /** Where the slider ends for the run as it is. */
  max(config: RunConfig): number;
  step: number;
  /** The value at which there is no sparsity left: the dense twin's. */
  dense(config: RunConfig): number;
  format(value: number, n: Numbers): string;
}

/** Weights of a penalty: 0 is the dense autoencoder. */
const weight = { key: 'sparsity', min: CONFIG_TABLE.sparsity.min, step: 0.01, dense: () => 0 } as const;
const two: Dial['format'] = (value, n) => n.two(value);

/** By mechanism; a new mechanism is one entry here. */
const DIALS: Readonly<Record<string, Dial>> = {
  l1: { ...weight, symbol: 'λ', max: mostSparsityOf, format: two },
  topk: {
    key: 'k',
    symbol: 'k',
    min: CONFIG_TABLE.k.min,
    // A slider needs two ends, even with one unit.
    max: ({ units }) => Math.max(2, Math.min(CONFIG_TABLE.k.max, units)),
    step: 1,
    dense: ({ units }) => units,
    format: (value, n) => n.whole(value),
  },
  kl: { ...weight, symbol: 'β', max: () => 1, format: two },
};

/** @throws RangeError if the mechanism has none. */
export function dialOf({ mechanism }: Pick<RunConfig, 'mechanism'>): Dial {
  const dial = DIALS[mechanism];
  if (!dial) throw new RangeError(`nothing to set the sparsity of "${mechanism}" with`);
  return dial;
}

/** Where the control stands: λ, β or k, as it is in force. */
export function settingOf(config: RunConfig): number {
  return dialOf(config).key === 'k' ? topkOf(config) : config.sparsity;
}

/** Where a unit settles that lights alone for a feature of length 1: 1 − λ/2 of it, as (1 − z)² + λz is least there. */
export function loneLight({ sparsity }: Pick<RunConfig, 'sparsity'>): number {
  return Math.max(0, 1 - sparsity / 2);
}

/** `λ = 0.20`, `k = 3`. */
export function settingText(config: RunConfig, n: Numbers): string {
  const { symbol, format } = dialOf(config);
  return `${symbol} = ${format(settingOf(config), n)}`;
}

/** The dense twin’s: `λ = 0`, `k = 32`. */
export function denseText(config: RunConfig, n: Numbers): string {
  const { symbol, dense } = dialOf(config);
  return `${symbol} = ${n.short(dense(config))}`;
}
