import { normal, stream } from '../../../../src/model/random';

/** Causes of a kind that the page knows nothing of, and a CSV file made of them. */
export interface Unknown {
  text: string;
  /** causes × columns, of norm 1. */
  directions: Float64Array;
  causes: number;
  columns: number;
}

/** Sums of rarely active hidden causes, each with a direction of no negative part, in units of their own. */
export function unknownFile(
  seed: number,
  { causes = 20, columns = 30, rows = 3000, density = 0.08 } = {},
): Unknown {
  const random = stream(seed, 'test/unknown');
  const directions = new Float64Array(causes * columns);
  for (let c = 0; c < causes; c++) {
    // About a third of the columns, so that causes overlap.
    const direction = Array.from({ length: columns }, () => (random() < 0.35 ? Math.abs(normal(random)) : 0));
    const norm = Math.hypot(...direction) || 1;
    directions.set(
      direction.map((value) => value / norm),
      c * columns,
    );
  }
  const lines = [Array.from({ length: columns }, (_, i) => `sensor ${i + 1}`).join(';')];
  for (let row = 0; row < rows; row++) {
    const values = new Float64Array(columns).fill(20);
    for (let c = 0; c < causes; c++) {
      if (random() >= density) continue;
      const strength = 5 + 10 * random();
      for (let i = 0; i < columns; i++) values[i] += strength * directions[c * columns + i];
    }
    lines.push(Array.from(values, (value) => value.toFixed(4).replace('.', ',')).join(';'));
  }
  return { text: lines.join('\r\n'), directions, causes, columns };
}

/** Share of true directions that some unit has found, by a cosine over .9. */
export function foundOf({ directions: truth, causes, columns }: Unknown, units: Float32Array): number {
  let found = 0;
  for (let c = 0; c < causes; c++) {
    let best = -1;
    for (let start = 0; start < units.length; start += columns) {
      let cosine = 0;
      for (let i = 0; i < columns; i++) cosine += truth[c * columns + i] * units[start + i];
      best = Math.max(best, cosine);
    }
    if (best > 0.9) found += 1;
  }
  return found / causes;
}
