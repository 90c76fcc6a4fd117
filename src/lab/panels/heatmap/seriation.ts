/** How rows and columns of a matrix of codes stand on the page. */
export interface Arrangement {
  /** Places in the frame, top to bottom. */
  rows: readonly number[];
  /** Units, left to right. */
  units: readonly number[];
}

export function byNumber(rows: number, units: number): Arrangement {
  return {
    rows: Array.from({ length: rows }, (_, k) => k),
    units: Array.from({ length: units }, (_, k) => k),
  };
}

/**
 * Units with the same strongest cause side by side, in the order of the causes, the one that answers most first; units
 * that answer to none last. Inputs as `rowsByUnit`.
 * @param codes rows × units  @param responses causes × units, see `responsesOf`
 */
export function byCause(codes: Float32Array, units: number, responses: Float32Array): Arrangement {
  const causes = responses.length / units;
  const cause = new Int32Array(units).fill(causes);
  const most = new Float32Array(units);
  for (let c = 0; c < causes; c++) {
    for (let j = 0; j < units; j++) {
      if (responses[c * units + j] <= most[j]) continue;
      most[j] = responses[c * units + j];
      cause[j] = c;
    }
  }
  const order = Array.from({ length: units }, (_, j) => j);
  order.sort((a, b) => cause[a] - cause[b] || most[b] - most[a] || a - b);
  return { units: order, rows: rowsByUnit(codes, order) };
}

const ROUNDS = 8;

/**
 * Reciprocal averaging (Hill 1973, “Reciprocal averaging: an eigenvector method of ordination”): inputs stand at the
 * mean place of the units that they light, units at the mean place of the inputs that light them, over and over, so
 * that units with much in common come to stand together. Units that never light are last.
 * @param codes rows × units  @param from where to begin: what was near there stays so, and the picture does not jump
 */
export function byLikeness(codes: Float32Array, units: number, from: readonly number[]): Arrangement {
  const rows = codes.length / units;
  const lit = new Int32Array(codes.length);
  let count = 0;
  const rowTotal = new Float64Array(rows);
  const unitTotal = new Float64Array(units);
  for (let k = 0; k < codes.length; k++) {
    if (codes[k] <= 0) continue;
    lit[count++] = k;
    rowTotal[Math.floor(k / units)] += codes[k];
    unitTotal[k % units] += codes[k];
  }
  const place = new Float64Array(units);
  const ofRow = new Float64Array(rows);
  for (const [k, unit] of from.entries()) place[unit] = k;
  for (let round = 0; round < ROUNDS; round++) {
    standardise(place, unitTotal);
    ofRow.fill(0);
    for (let k = 0; k < count; k++) {
      const row = Math.floor(lit[k] / units);
      ofRow[row] += (codes[lit[k]] * place[lit[k] % units]) / rowTotal[row];
    }
    place.fill(0);
    for (let k = 0; k < count; k++) {
      const unit = lit[k] % units;
      place[unit] += (codes[lit[k]] * ofRow[Math.floor(lit[k] / units)]) / unitTotal[unit];
    }
  }
  const order = [...from].sort((a, b) => {
    const isDark = Number(unitTotal[a] === 0) - Number(unitTotal[b] === 0);
    return isDark || place[a] - place[b] || a - b;
  });
  return { units: order, rows: rowsByUnit(codes, order) };
}

/** Mean 0 and variance 1, in place, each number with its weight: without that all would gather at one place. */
function standardise(values: Float64Array, weights: Float64Array): void {
  let total = 0;
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    total += weights[k];
    sum += weights[k] * values[k];
  }
  const mean = total > 0 ? sum / total : 0;
  let squares = 0;
  for (let k = 0; k < values.length; k++) squares += weights[k] * (values[k] - mean) ** 2;
  const deviation = total > 0 ? Math.sqrt(squares / total) : 0;
  for (let k = 0; k < values.length; k++) values[k] = deviation > 0 ? (values[k] - mean) / deviation : 0;
}

/** Inputs by the unit that each lights most, in the order of the units; the brightest of a unit first. */
export function rowsByUnit(codes: Float32Array, units: readonly number[]): number[] {
  const rows = codes.length / units.length;
  const strongest = new Int32Array(rows).fill(units.length);
  const most = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    for (const [place, unit] of units.entries()) {
      const z = codes[row * units.length + unit];
      if (z <= most[row]) continue;
      most[row] = z;
      strongest[row] = place;
    }
  }
  const order = Array.from({ length: rows }, (_, row) => row);
  return order.sort((a, b) => strongest[a] - strongest[b] || most[b] - most[a] || a - b);
}
