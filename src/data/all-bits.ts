import type { DataSource } from './dataset';
import { patternDataSet } from './patterns';

/** All patterns of n bits, from 00…0 to 11…1. */
export const allBits: DataSource = {
  id: 'bits',
  asset: null,
  recipe: ({ bits }) => ({ units: bits }),
  check: () => [],
  look: () => ({ kind: 'bits' }),
  build: ({ bits }) =>
    patternDataSet(Array.from({ length: 2 ** bits }, (_, number) => number.toString(2).padStart(bits, '0'))),
};
