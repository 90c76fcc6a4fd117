import { normal, stream } from '../model/random';
import type { DataSet, DataSource } from './dataset';

const ROWS = 4096;
/** Inputs that frames show. */
const PROBE = 256;
const FEW_FEATURES = 5;

/**
 * More features than numbers (Elhage et al. 2022, “Toy models of superposition”): every feature has a random direction
 * in d dimensions, and an input is the sum of the few that are on, each at a strength of its own between 0 and 1.
 */
export const superposition: DataSource = {
  id: 'superposition',
  asset: null,
  recipe: ({ features }) => ({ units: Math.ceil(1.5 * features), lr: 0.01, batch: 256 }),
  check: () => [],
  options: [
    { key: 'features', name: 'features' },
    {
      key: 'dims',
      name: 'dims',
      // On a plane, arrows of many features are only a fan: a few teach more.
      change: ({ features }, dims) => ({
        dims,
        features: dims === 2 ? Math.min(features, FEW_FEATURES) : features,
      }),
    },
    { key: 'density', name: 'density', step: 0.01 },
  ],
  look: () => ({ kind: 'numbers', names: [] }),
  mostSparsity: () => 1.5,
  build: ({ features, dims, density, seed }) => draw(features, dims, density, seed),
};

function draw(features: number, dims: number, density: number, seed: number): DataSet {
  const directions = randomDirections(features, dims, seed);
  const random = stream(seed, 'data/superposition');
  const on = new Uint8Array(ROWS * features);
  const x = new Float32Array(ROWS * dims);
  for (let row = 0; row < ROWS; row++) {
    for (let feature = 0; feature < features; feature++) {
      if (random() >= density) continue;
      const strength = random();
      on[row * features + feature] = 1;
      for (let i = 0; i < dims; i++) x[row * dims + i] += strength * directions[feature * dims + i];
    }
  }
  return {
    inputs: dims,
    rows: ROWS,
    x,
    rowNames: Array.from({ length: ROWS }, (_, row) => String(row + 1)),
    factors: { count: features, on },
    directions,
    probe: Int32Array.from({ length: PROBE }, (_, row) => row),
    start: 'normal',
  };
}

/** Directions of norm 1, spread evenly over the sphere, features × dims. */
function randomDirections(features: number, dims: number, seed: number): Float32Array {
  const random = stream(seed, 'data/directions');
  const directions = Float32Array.from({ length: features * dims }, () => normal(random));
  for (let feature = 0; feature < features; feature++) {
    const direction = directions.subarray(feature * dims, (feature + 1) * dims);
    const norm = Math.hypot(...direction);
    for (let i = 0; i < dims; i++) direction[i] /= norm;
  }
  return directions;
}
