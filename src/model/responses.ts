import type { Factors } from './selectivity';

/**
 * R, factors × units: how much more each unit lights, on average, with a factor than without; at least 0, and 0 for a
 * factor that never changes.
 * @param codes rows × units  @param rows per row of the codes its row of the factors; null: the same
 */
export function responsesOf(
  codes: Float32Array,
  units: number,
  { count, on }: Factors,
  rows: Int32Array | null = null,
): Float32Array {
  const n = codes.length / units;
  const responses = new Float64Array(count * units);
  const times = new Float64Array(count);
  for (let k = 0; k < n; k++) {
    const row = rows ? rows[k] : k;
    for (let f = 0; f < count; f++) {
      if (on[row * count + f] === 0) continue;
      times[f] += 1;
      for (let j = 0; j < units; j++) responses[f * units + j] += codes[k * units + j];
    }
  }
  const all = new Float64Array(units);
  for (let place = 0; place < codes.length; ) for (let j = 0; j < units; j++, place++) all[j] += codes[place];
  for (let f = 0; f < count; f++) {
    const varies = times[f] > 0 && times[f] < n;
    for (let j = 0, place = f * units; j < units; j++, place++) {
      const lit = responses[place];
      responses[place] = varies ? Math.max(0, lit / times[f] - (all[j] - lit) / (n - times[f])) : 0;
    }
  }
  return Float32Array.from(responses);
}

/** E[z | factor on] − E[z | factor off]; null where the factor is always on or always off. */
export function responseTo(activations: ArrayLike<number>, factors: Factors, factor: number): number | null {
  const total = [0, 0];
  const count = [0, 0];
  for (let row = 0; row < activations.length; row++) {
    const on = factors.on[row * factors.count + factor];
    total[on] += activations[row];
    count[on] += 1;
  }
  return count[0] > 0 && count[1] > 0 ? total[1] / count[1] - total[0] / count[0] : null;
}
