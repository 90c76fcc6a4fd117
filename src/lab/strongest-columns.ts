import type { Look } from '../data/dataset';
import type { Numbers } from '../ui/numbers';

/** So many columns say what a direction of named numbers is about. */
const COLUMNS = 3;
/** A weight below this share of the largest says little. */
const LEAST = 0.2;

/** Names of the columns of a table of the learner's own; null: inputs are something else. */
export function columnNames(look: Look): readonly string[] | null {
  return look.kind === 'numbers' && look.names.length > 0 ? look.names : null;
}

/**
 * The columns of a table that weigh most in a unit's direction, by their names, with the weights: `mass +0.71`. Empty
 * where columns have no names.
 * @param weights units × inputs
 */
export function strongestColumns(look: Look, weights: Float32Array, unit: number, n: Numbers): string[] {
  const names = columnNames(look);
  if (!names) return [];
  const of = weights.subarray(unit * names.length, (unit + 1) * names.length);
  const columns = names.map((name, k) => ({ name, weight: of[k], size: Math.abs(of[k]) }));
  const strongest = columns.toSorted((a, b) => b.size - a.size).slice(0, COLUMNS);
  return strongest
    .filter(({ size }) => size > LEAST * strongest[0].size)
    .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${n.two(weight)}`);
}
