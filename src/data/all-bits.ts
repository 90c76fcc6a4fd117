import type { DataSource } from './dataset';
import { bitRecipe, checkUnits, darkSparsity, type Pattern, patternDataSet } from './patterns';

/** All patterns of n bits, from 00…0 to 11…1. */
export const allBits: DataSource = {
  id: 'bits',
  asset: null,
  recipe: ({ bits, mechanism }) => ({ units: bits, ...bitRecipe(mechanism) }),
  check: checkUnits,
  look: () => ({ kind: 'bits' }),
  mostSparsity: ({ bits }) => darkSparsity(allPatterns(bits)),
  build: ({ bits }) => patternDataSet(allPatterns(bits)),
};

function allPatterns(bits: number): Pattern[] {
  return Array.from({ length: 2 ** bits }, (_, number) => number.toString(2).padStart(bits, '0'));
}
