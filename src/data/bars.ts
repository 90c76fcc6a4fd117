import { stream } from '../model/random';
import type { DataSet, DataSource } from './dataset';

const ROWS = 2048;
/** Pictures that frames show. */
const PROBE = 256;

/**
 * Small pictures made of bars (Földiák 1990): each row and each column of a g × g grid is lit with p = 1/g,
 * independently of all others, so that on average two are; where bars cross, light does not add up.
 */
export const bars: DataSource = {
  id: 'bars',
  asset: null,
  recipe: ({ size, mechanism }) => ({
    units: 4 * size,
    lr: 0.01,
    batch: 128,
    ...(mechanism === 'topk' && { k: 3 }),
    // Sigmoid units learn more slowly, and those to spare share bars instead of going dark.
    ...(mechanism === 'kl' && { units: 2 * size, lr: 0.05, target: 0.1, sparsity: 0.1 }),
  }),
  check: () => [],
  options: [{ key: 'size', name: 'grid' }],
  look: ({ size }) => ({ kind: 'picture', width: size, height: size, signed: false }),
  mostSparsity: () => 2.5,
  build: ({ size, seed }) => draw(size, seed),
};

/**
 * x = min(1, Σ bars) / √g, so that a lone bar has norm 1. The first g factors are the rows from the top, the others
 * the columns from the left.
 */
function draw(size: number, seed: number): DataSet {
  const random = stream(seed, 'data/bars');
  const count = 2 * size;
  const inputs = size * size;
  const light = 1 / Math.sqrt(size);
  const on = Uint8Array.from({ length: ROWS * count }, () => (random() < 1 / size ? 1 : 0));
  const x = new Float32Array(ROWS * inputs);
  for (let row = 0; row < ROWS; row++) {
    for (let pixel = 0; pixel < inputs; pixel++) {
      const lit = on[row * count + Math.floor(pixel / size)] || on[row * count + size + (pixel % size)];
      if (lit) x[row * inputs + pixel] = light;
    }
  }
  const directions = new Float32Array(count * inputs);
  for (let along = 0; along < size; along++) {
    for (let across = 0; across < size; across++) {
      directions[along * inputs + along * size + across] = light;
      directions[(size + along) * inputs + across * size + along] = light;
    }
  }
  return {
    inputs,
    rows: ROWS,
    x,
    rowNames: Array.from({ length: ROWS }, (_, row) => String(row + 1)),
    factors: { count, on },
    directions,
    probe: Int32Array.from({ length: PROBE }, (_, row) => row),
    start: 'inputs',
  };
}
