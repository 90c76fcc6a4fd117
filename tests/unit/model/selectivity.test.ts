import { describe, expect, it } from 'vitest';
import { patternDataSet } from '../../../src/data/patterns';
import { selectivitiesByChance } from '../../../src/model/chance';
import { metricsOf } from '../../../src/model/measure';
import { permutation, stream } from '../../../src/model/random';
import { disentanglementAboveChance } from '../../../src/model/recovery';
import { type Factors, meetingsOf, selectivitiesOf } from '../../../src/model/selectivity';
import { metricsOfRun, seeds, startRun, train } from './train';

/** F1 above chance from its definition, by looking at every input: the most over the causes that vary. */
function byDefinition(lit: boolean[], causes: boolean[][]): number | null {
  let best: number | null = null;
  for (const cause of causes) {
    const p = cause.filter(Boolean).length / cause.length;
    if (p === 0 || p === 1) continue;
    const both = lit.filter((isLit, row) => isLit && cause[row]).length;
    const hits = both / lit.filter(Boolean).length;
    const coverage = both / cause.filter(Boolean).length;
    const f = both === 0 ? 0 : (2 * hits * coverage) / (hits + coverage);
    const always = (2 * p) / (1 + p);
    best = Math.max(best ?? 0, (f - always) / (1 - always), 0);
  }
  return best;
}

/** Rows × columns of 0 and 1, each 1 with probability `share`. */
function drawn(rows: number, columns: number, share: number, name: string): Uint8Array {
  const random = stream(7, name);
  return Uint8Array.from({ length: rows * columns }, () => (random() < share ? 1 : 0));
}

const column = (matrix: Uint8Array, columns: number, place: number) =>
  Array.from({ length: matrix.length / columns }, (_, row) => matrix[row * columns + place] === 1);

function selectivityOf(lit: number[], on: number[]): number | null {
  return selectivitiesOf(meetingsOf(Uint8Array.from(lit), 1, { count: 1, on: Uint8Array.from(on) }))[0];
}

describe('selectivity', () => {
  it('is the F1 above chance of the best cause, as its definition gives it', () => {
    const [rows, units, count] = [200, 7, 5];
    const support = drawn(rows, units, 0.3, 'light');
    const on = drawn(rows, count, 0.2, 'causes');
    for (let row = 0; row < rows; row++) if (on[row * count + 2]) support[row * units + 3] = 1;
    const found = selectivitiesOf(meetingsOf(support, units, { count, on }));
    const causes = Array.from({ length: count }, (_, cause) => column(on, count, cause));
    for (let unit = 0; unit < units; unit++)
      expect(found[unit]).toBeCloseTo(byDefinition(column(support, units, unit), causes) ?? -1, 12);
    expect(Math.max(...found.map((value) => value ?? 0))).toBe(found[3]);
  });

  it('is 1 for light exactly with the cause, 0 for always lit, for light against it, and null for none', () => {
    const on = [1, 1, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(selectivityOf(on, on)).toBe(1);
    expect(selectivityOf(new Array(10).fill(1), on)).toBe(0);
    expect(
      selectivityOf(
        on.map((value) => 1 - value),
        on,
      ),
    ).toBe(0);
    expect(selectivityOf(new Array(10).fill(0), on)).toBeNull();
    // Half of the inputs with the cause: F = 2/3, F₀ = .4/1.2.
    expect(selectivityOf([1, 0, 0, 0, 0, 0, 0, 0, 0, 0], on)).toBeCloseTo((2 / 3 - 1 / 3) / (1 - 1 / 3), 12);
  });

  it('looks at the given rows of the causes', () => {
    const on = Uint8Array.of(1, 0, 0, 1);
    const meetings = meetingsOf(Uint8Array.of(1, 0), 1, { count: 1, on }, Int32Array.of(3, 2));
    expect(selectivitiesOf(meetings)).toEqual([1]);
  });

  it('leaves out causes that never change, and is null where all do', () => {
    expect(selectivityOf([1, 0], [1, 1])).toBeNull();
  });

  it.each([
    [64, 0.12],
    [256, 0.06],
    [2000, 0.02],
  ])('of noise with random labels on %i inputs is at most %f', (rows, most) => {
    const labels = Uint8Array.from({ length: 4 * rows }, () => 0);
    const random = stream(3, 'labels');
    for (let row = 0; row < rows; row++) labels[4 * row + Math.floor(4 * random())] = 1;
    const values = selectivitiesOf(meetingsOf(drawn(rows, 16, 0.3, 'noise'), 16, { count: 4, on: labels }));
    expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0) / 16).toBeLessThan(most);
  });

  it('tells dense from sparse runs: four patterns, 20 seeds', () => {
    const medianAt = (sparsity: number) => {
      const values = seeds(20).map(
        (seed) => metricsOfRun(train(startRun('patterns', { seed, sparsity }), 600)).meanSelectivity ?? 0,
      );
      return values.sort((a, b) => a - b)[10];
    };
    expect(medianAt(0)).toBeLessThanOrEqual(0.7);
    expect(medianAt(0.2)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('labels of a file', () => {
  const rows = 40;
  const x = Float32Array.from({ length: 2 * rows }, (_, k) => Math.sin(7 * k));
  const codesOf = (support: Uint8Array) => Float32Array.from(support);
  const labelled = (labels: number[], count: number): Factors => {
    const on = new Uint8Array(rows * count);
    for (const [row, label] of labels.entries()) on[row * count + label] = 1;
    return { count, on, names: Array.from({ length: count }, (_, k) => `label ${k}`) };
  };
  const measure = (support: Uint8Array, units: number, factors: Factors) =>
    metricsOf(x, codesOf(support), x, { inputs: 2, units }, factors);

  it('an own label for every row says nothing: neither selectivity nor recovery', () => {
    const factors = labelled([...permutation(rows, stream(1, 'names'))], rows);
    const single = new Uint8Array(rows * 3);
    for (let unit = 0; unit < 3; unit++) single[(5 + 9 * unit) * 3 + unit] = 1;
    const { selectivity, recoveredBy, meanSelectivity } = measure(single, 3, factors);
    expect(selectivity).toEqual([0, 0, 0]);
    expect(meanSelectivity).toBe(0);
    expect(recoveredBy.every((unit) => unit === -1)).toBe(true);
    // The plain figure is cheated by that.
    expect(selectivitiesOf(meetingsOf(single, 3, factors))).toEqual([1, 1, 1]);
  });

  it('noise with two or three labels has at most .1; true labels keep 1', () => {
    for (const count of [2, 3]) {
      const random = stream(5, 'two');
      const factors = labelled(
        Array.from({ length: rows }, () => Math.floor(count * random())),
        count,
      );
      expect(measure(drawn(rows, 12, 0.3, 'file'), 12, factors).meanSelectivity).toBeLessThan(0.1);
      const own = Uint8Array.from({ length: rows }, (_, row) => factors.on[row * count]);
      const { selectivity, recoveredBy } = measure(own, 1, factors);
      expect(selectivity[0]).toBe(1);
      expect(recoveredBy[0]).toBe(0);
    }
  });

  it('a match that chance would give is no recovery: 12 inputs, 12 units, 5 labels', () => {
    const on = new Uint8Array(60);
    const small = [0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4];
    for (const [row, label] of small.entries()) on[row * 5 + label] = 1;
    const support = drawn(12, 12, 0.3, 'twelve');
    for (let row = 0; row < 12; row++) support[row * 12] = on[row * 5];
    const factors = { count: 5, on, names: ['a', 'b', 'c', 'd', 'e'] };
    const x12 = Float32Array.from({ length: 24 }, (_, k) => Math.sin(k));
    const { recoveredBy } = metricsOf(x12, codesOf(support), x12, { inputs: 2, units: 12 }, factors);
    expect(recoveredBy).toEqual([-1, -1, -1, -1, -1]);
    // Where the same comes 40 times, chance is out of the question.
    const many = Uint8Array.from({ length: 40 * 60 }, (_, place) => on[place % 60]);
    const lit = Uint8Array.from({ length: 40 * 144 }, (_, place) => support[place % 144]);
    const x480 = Float32Array.from({ length: 960 }, (_, k) => Math.sin(k));
    const again = metricsOf(x480, codesOf(lit), x480, { inputs: 2, units: 12 }, { ...factors, on: many });
    expect(again.recoveredBy[0]).toBe(0);
  });

  it.each([
    [16, 0.04, 0],
    [4, 0.1, 1],
  ])(
    'noise has next to nothing in single draws as well: 64 inputs, 4 labels, %i units',
    (units, most, exceptions) => {
      const figures = Array.from({ length: 100 }, (_, draw) => {
        const random = stream(draw + 1, 'draw');
        const on = new Uint8Array(64 * 4);
        for (let row = 0; row < 64; row++) on[4 * row + Math.floor(4 * random())] = 1;
        const codes = Float32Array.from({ length: 64 * units }, () => (random() < 0.3 ? 1 : 0));
        const inputs = Float32Array.from({ length: 128 }, () => random());
        const factors = { count: 4, on, names: ['a', 'b', 'c', 'd'] };
        return metricsOf(inputs, codes, inputs, { inputs: 2, units }, factors).meanSelectivity ?? 0;
      });
      expect(figures.filter((figure) => figure > most).length).toBeLessThanOrEqual(exceptions);
    },
  );

  it('chance is the most that shuffled labels give', () => {
    const factors = labelled(
      Array.from({ length: rows }, (_, row) => row % 4),
      4,
    );
    const support = drawn(rows, 6, 0.25, 'chance');
    const chance = selectivitiesByChance(support, 6, factors, null);
    // An oracle with shuffles of its own: of 400, the most of 20 lies between the fourth part from above and the very most.
    const random = stream(11, 'oracle');
    const values: number[][] = Array.from({ length: 6 }, () => []);
    for (let time = 0; time < 400; time++) {
      const order = permutation(rows, random);
      const causes = Array.from({ length: 4 }, (_, cause) =>
        Array.from(order, (row) => factors.on[row * 4 + cause] === 1),
      );
      for (let unit = 0; unit < 6; unit++)
        values[unit].push(byDefinition(column(support, 6, unit), causes) ?? 0);
    }
    for (const [unit, most] of chance.entries()) {
      const sorted = values[unit].sort((a, b) => a - b);
      expect(most).toBeGreaterThanOrEqual(sorted[300]);
      expect(most).toBeLessThanOrEqual(sorted[399]);
    }
  });

  it('disentanglement of noise is next to 0, with two labels it says nothing, true labels keep it', () => {
    const random = stream(6, 'dci');
    const codes = Float32Array.from({ length: rows * 8 }, () => Math.max(0, random() - 0.5));
    const four = labelled(
      Array.from({ length: rows }, (_, row) => row % 4),
      4,
    );
    expect(disentanglementAboveChance(codes, 8, four, null) ?? 0).toBeLessThan(0.1);
    const two = labelled(
      Array.from({ length: rows }, (_, row) => row % 2),
      2,
    );
    expect(disentanglementAboveChance(codes, 8, two, null)).toBeNull();
    const own = Float32Array.from({ length: rows * 4 }, (_, place) =>
      place % 4 === Math.floor(place / 4) % 4 ? 1 : 0,
    );
    expect(disentanglementAboveChance(own, 4, four, null)).toBe(1);
  });
});

it('a unit along a cause that lights for other inputs has not found it', () => {
  const { x, factors } = patternDataSet(['101', '011', '010', '100']);
  const causes = Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1);
  const codes = Float32Array.of(0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 1);
  const { recoveredBy } = metricsOf(x, codes, x, { inputs: 3, units: 3 }, factors, {
    causes,
    learned: causes,
  });
  expect(recoveredBy).toEqual([-1, -1, 2]);
});
